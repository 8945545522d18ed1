#!/usr/bin/env node
import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
var mS=Object.create;var yl=Object.defineProperty,gS=Object.defineProperties,yS=Object.getOwnPropertyDescriptor,ES=Object.getOwnPropertyDescriptors,
DS=Object.getOwnPropertyNames,Ei=Object.getOwnPropertySymbols,SS=Object.getPrototypeOf,El=Object.prototype.hasOwnProperty,
Xf=Object.prototype.propertyIsEnumerable;var Qf=(n,e,t)=>e in n?yl(n,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):n[e]=t,O=(n,e)=>{for(var t in e||={})
El.call(e,t)&&Qf(n,t,e[t]);if(Ei)for(var t of Ei(e))Xf.call(e,t)&&Qf(n,t,e[t]);return n},v=(n,e)=>gS(n,ES(e));var Tt=(n=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(n,{get:(e,t)=>(typeof require<"u"?require:e)[t]}):n)(function(n){
if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+n+'" is not supported')});var Di=(n,e)=>{var t={};for(var s in n)El.call(n,s)&&e.indexOf(s)<0&&(t[s]=n[s]);if(n!=null&&Ei)for(var s of Ei(n))e.indexOf(
s)<0&&Xf.call(n,s)&&(t[s]=n[s]);return t};var F=(n,e)=>()=>{try{return e||n((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}};var wS=(n,e,t,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of DS(e))!El.call(n,r)&&r!==t&&yl(n,r,{get:()=>e[r],
enumerable:!(s=yS(e,r))||s.enumerable});return n};var Zf=(n,e,t)=>(t=n!=null?mS(SS(n)):{},wS(e||!n||!n.__esModule?yl(t,"default",{value:n,enumerable:!0}):t,n));var Ur=F(Vc=>{var ha=class extends Error{constructor(e,t,s){super(s),Error.captureStackTrace(this,this.constructor),this.
name=this.constructor.name,this.code=t,this.exitCode=e,this.nestedError=void 0}},Wc=class extends ha{constructor(e){super(
1,"commander.invalidArgument",e),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};Vc.CommanderError=
ha;Vc.InvalidArgumentError=Wc});var da=F(zc=>{var{InvalidArgumentError:_F}=Ur(),Yc=class{constructor(e,t){switch(this.description=t||"",this.variadic=!1,
this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.
required=!0,this._name=e.slice(1,-1);break;case"[":this.required=!1,this._name=e.slice(1,-1);break;default:this.required=
!0,this._name=e;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this.
_name}_collectValue(e,t){return t===this.defaultValue||!Array.isArray(t)?[e]:(t.push(e),t)}default(e,t){return this.defaultValue=
e,this.defaultValueDescription=t,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),
this.parseArg=(t,s)=>{if(!this.argChoices.includes(t))throw new _F(`Allowed choices are ${this.argChoices.join(", ")}.`);
return this.variadic?this._collectValue(t,s):t},this}argRequired(){return this.required=!0,this}argOptional(){return this.
required=!1,this}};function PF(n){let e=n.name()+(n.variadic===!0?"...":"");return n.required?"<"+e+">":"["+e+"]"}zc.Argument=
Yc;zc.humanReadableArgName=PF});var Zc=F(Xc=>{var{humanReadableArgName:GF}=da(),Qc=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.
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
map(s=>GF(s)).join(" ");return e._name+(e._aliases[0]?"|"+e._aliases[0]:"")+(e.options.length?" [options]":"")+(t?" "+t:
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
forEach((u,f)=>{let h=u.map(d=>i(t.styleOptionTerm(t.optionTerm(d)),t.styleOptionDescription(t.optionDescription(d))));o=
o.concat(this.formatItemList(f,h,t))}),t.showGlobalOptions){let u=t.visibleGlobalOptions(e).map(f=>i(t.styleOptionTerm(t.
optionTerm(f)),t.styleOptionDescription(t.optionDescription(f))));o=o.concat(this.formatItemList("Global Options:",u,t))}
return this.groupItems(e.commands,t.visibleCommands(e),u=>u.helpGroup()||"Commands:").forEach((u,f)=>{let h=u.map(d=>i(t.
styleSubcommandTerm(t.subcommandTerm(d)),t.styleSubcommandDescription(t.subcommandDescription(d))));o=o.concat(this.formatItemList(
f,h,t))}),o.join(`
`)}displayWidth(e){return Vg(e).length}styleTitle(e){return e}styleUsage(e){return e.split(" ").map(t=>t==="[options]"?this.
styleOptionText(t):t==="[command]"?this.styleSubcommandText(t):t[0]==="["||t[0]==="<"?this.styleArgumentText(t):this.styleCommandText(
t)).join(" ")}styleCommandDescription(e){return this.styleDescriptionText(e)}styleOptionDescription(e){return this.styleDescriptionText(
e)}styleSubcommandDescription(e){return this.styleDescriptionText(e)}styleArgumentDescription(e){return this.styleDescriptionText(
e)}styleDescriptionText(e){return e}styleOptionTerm(e){return this.styleOptionText(e)}styleSubcommandTerm(e){return e.split(
" ").map(t=>t==="[options]"?this.styleOptionText(t):t[0]==="["||t[0]==="<"?this.styleArgumentText(t):this.styleSubcommandText(
t)).join(" ")}styleArgumentTerm(e){return this.styleArgumentText(e)}styleOptionText(e){return e}styleArgumentText(e){return e}styleSubcommandText(e){
return e}styleCommandText(e){return e}padWidth(e,t){return Math.max(t.longestOptionTermLength(e,t),t.longestGlobalOptionTermLength(
e,t),t.longestSubcommandTermLength(e,t),t.longestArgumentTermLength(e,t))}preformatted(e){return/\n[^\S\r\n]/.test(e)}formatItem(e,t,s,r){
let o=" ".repeat(2);if(!s)return o+e;let a=e.padEnd(t+e.length-r.displayWidth(e)),l=2,c=(this.helpWidth??80)-t-l-2,u;return c<
this.minWidthToWrap||r.preformatted(s)?u=s:u=r.boxWrap(s,c).replace(/\n/g,`
`+" ".repeat(t+l)),o+a+" ".repeat(l)+u.replace(/\n/g,`
${o}`)}boxWrap(e,t){if(t<this.minWidthToWrap)return e;let s=e.split(/\r\n|\n/),r=/[\s]*[^\s]+/g,i=[];return s.forEach(o=>{
let a=o.match(r);if(a===null){i.push("");return}let l=[a.shift()],B=this.displayWidth(l[0]);a.forEach(c=>{let u=this.displayWidth(
c);if(B+u<=t){l.push(c),B+=u;return}i.push(l.join(""));let f=c.trimStart();l=[f],B=this.displayWidth(f)}),i.push(l.join(
""))}),i.join(`
`)}};function Vg(n){let e=/\x1b\[\d*(;\d*)*m/g;return n.replace(e,"")}Xc.Help=Qc;Xc.stripColor=Vg});var su=F(nu=>{var{InvalidArgumentError:HF}=Ur(),eu=class{constructor(e,t){this.flags=e,this.description=t||"",this.required=
e.includes("<"),this.optional=e.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(e),this.mandatory=!1;let s=$F(e);this.
short=s.shortFlag,this.long=s.longFlag,this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=
void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=!1,
this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,t){return this.defaultValue=
e,this.defaultValueDescription=t,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.
conflictsWith.concat(e),this}implies(e){let t=e;return typeof e=="string"&&(t={[e]:!0}),this.implied=Object.assign(this.
implied||{},t),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=e,this}makeOptionMandatory(e=!0){
return this.mandatory=!!e,this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,t){return t===this.defaultValue||
!Array.isArray(t)?[e]:(t.push(e),t)}choices(e){return this.argChoices=e.slice(),this.parseArg=(t,s)=>{if(!this.argChoices.
includes(t))throw new HF(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(t,
s):t},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?
Yg(this.name().replace(/^no-/,"")):Yg(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===
e||this.long===e}isBoolean(){return!this.required&&!this.optional&&!this.negate}},tu=class{constructor(e){this.positiveOptions=
new Map,this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(t=>{t.negate?this.negativeOptions.set(t.attributeName(),
t):this.positiveOptions.set(t.attributeName(),t)}),this.negativeOptions.forEach((t,s)=>{this.positiveOptions.has(s)&&this.
dualOptions.add(s)})}valueFromOption(e,t){let s=t.attributeName();if(!this.dualOptions.has(s))return!0;let r=this.negativeOptions.
get(s).presetArg,i=r!==void 0?r:!1;return t.negate===(i===e)}};function Yg(n){return n.split("-").reduce((e,t)=>e+t[0].toUpperCase()+
t.slice(1))}function $F(n){let e,t,s=/^-[^-]$/,r=/^--[^-]/,i=n.split(/[ |,]+/).concat("guard");if(s.test(i[0])&&(e=i.shift()),
r.test(i[0])&&(t=i.shift()),!e&&s.test(i[0])&&(e=i.shift()),!e&&r.test(i[0])&&(e=t,t=i.shift()),i[0].startsWith("-")){let o=i[0],
a=`option creation failed due to '${o}' in option flags '${n}'`;throw/^-[^-][^-]/.test(o)?new Error(`${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):s.test(o)?new Error(`${a}
- too many short flags`):r.test(o)?new Error(`${a}
- too many long flags`):new Error(`${a}
- unrecognised flag format`)}if(e===void 0&&t===void 0)throw new Error(`option creation failed due to no flags found in \
'${n}'.`);return{shortFlag:e,longFlag:t}}nu.Option=eu;nu.DualOptions=tu});var Qg=F(zg=>{function UF(n,e){if(Math.abs(n.length-e.length)>3)return Math.max(n.length,e.length);let t=[];for(let s=0;s<=
n.length;s++)t[s]=[s];for(let s=0;s<=e.length;s++)t[0][s]=s;for(let s=1;s<=e.length;s++)for(let r=1;r<=n.length;r++){let i=1;
n[r-1]===e[s-1]?i=0:i=1,t[r][s]=Math.min(t[r-1][s]+1,t[r][s-1]+1,t[r-1][s-1]+i),r>1&&s>1&&n[r-1]===e[s-2]&&n[r-2]===e[s-
1]&&(t[r][s]=Math.min(t[r][s],t[r-2][s-2]+1))}return t[n.length][e.length]}function KF(n,e){if(!e||e.length===0)return"";
e=Array.from(new Set(e));let t=n.startsWith("--");t&&(n=n.slice(2),e=e.map(o=>o.slice(2)));let s=[],r=3,i=.4;return e.forEach(
o=>{if(o.length<=1)return;let a=UF(n,o),l=Math.max(n.length,o.length);(l-a)/l>i&&(a<r?(r=a,s=[o]):a===r&&s.push(o))}),s.
sort((o,a)=>o.localeCompare(a)),t&&(s=s.map(o=>`--${o}`)),s.length>1?`
(Did you mean one of ${s.join(", ")}?)`:s.length===1?`
(Did you mean ${s[0]}?)`:""}zg.suggestSimilar=KF});var ty=F(lu=>{var qF=Tt("node:events").EventEmitter,ru=Tt("node:child_process"),$t=Tt("node:path"),pa=Tt("node:fs"),te=Tt("node:process"),
{Argument:jF,humanReadableArgName:JF}=da(),{CommanderError:iu}=Ur(),{Help:WF,stripColor:VF}=Zc(),{Option:Xg,DualOptions:YF}=su(),
{suggestSimilar:Zg}=Qg(),ou=class n extends qF{constructor(e){super(),this.commands=[],this.options=[],this.parent=null,
this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,
this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this._optionValues={},this._optionValueSources=
{},this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this.
_executableDir=null,this._defaultCommandName=null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=
!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=
!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration=
{writeOut:t=>te.stdout.write(t),writeErr:t=>te.stderr.write(t),outputError:(t,s)=>s(t),getOutHelpWidth:()=>te.stdout.isTTY?
te.stdout.columns:void 0,getErrHelpWidth:()=>te.stderr.isTTY?te.stderr.columns:void 0,getOutHasColors:()=>au()??(te.stdout.
isTTY&&te.stdout.hasColors?.()),getErrHasColors:()=>au()??(te.stderr.isTTY&&te.stderr.hasColors?.()),stripColor:t=>VF(t)},
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
this),r?this:l}createCommand(e){return new n(e)}createHelp(){return Object.assign(new WF,this.configureHelp())}configureHelp(e){
return e===void 0?this._helpConfiguration:(this._helpConfiguration=e,this)}configureOutput(e){return e===void 0?this._outputConfiguration:
(this._outputConfiguration=O(O({},this._outputConfiguration),e),this)}showHelpAfterError(e=!0){return typeof e!="string"&&
(e=!!e),this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,t){
if(!e._name)throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return t=t||{},t.isDefault&&(this._defaultCommandName=e._name),
(t.noHelp||t.hidden)&&(e._hidden=!0),this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,t){
return new jF(e,t)}argument(e,t,s,r){let i=this.createArgument(e,t);return typeof s=="function"?i.default(r).argParser(s):
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
ync")throw t},this}_exit(e,t,s){this._exitCallback&&this._exitCallback(new iu(e,t,s)),te.exit(e)}action(e){let t=s=>{let r=this.
registeredArguments.length,i=s.slice(0,r);return this._storeOptionsAsProperties?i[r]=this:i[r]=this.opts(),i.push(this),
e.apply(this,i)};return this._actionHandler=t,this}createOption(e,t){return new Xg(e,t)}_callParseArg(e,t,s,r){try{return e.
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
if(typeof t=="object"&&t instanceof Xg)throw new Error("To add an Option object use addOption() instead of option() or r\
equiredOption()");let o=this.createOption(t,s);if(o.makeOptionMandatory(!!e.mandatory),typeof r=="function")o.default(i).
argParser(r);else if(r instanceof RegExp){let a=r;r=(l,B)=>{let c=a.exec(l);return c?c[0]:B},o.default(i).argParser(r)}else
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
O({},this._savedState._optionValueSources),this.args=[],this.processedArgs=[]}_checkForMissingExecutable(e,t,s){if(pa.existsSync(
e))return;let r=t?`searched for local subcommand relative to directory '${t}'`:"no directory for search for local subcom\
mand, use .executableDir() to supply a custom directory",i=`'${e}' does not exist
 - if '${s}' is not meant to be an executable command, remove description parameter from '.command()' and use '.descript\
ion()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${r}`;throw new Error(i)}_executeSubCommand(e,t){t=t.slice();let s=!1,r=[".js",".ts",".tsx",".mjs",".cjs"];function i(c,u){
let f=$t.resolve(c,u);if(pa.existsSync(f))return f;if(r.includes($t.extname(u)))return;let h=r.find(d=>pa.existsSync(`${f}${d}`));
if(h)return`${f}${h}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let o=e._executableFile||
`${this._name}-${e._name}`,a=this._executableDir||"";if(this._scriptPath){let c;try{c=pa.realpathSync(this._scriptPath)}catch{
c=this._scriptPath}a=$t.resolve($t.dirname(c),a)}if(a){let c=i(a,o);if(!c&&!e._executableFile&&this._scriptPath){let u=$t.
basename(this._scriptPath,$t.extname(this._scriptPath));u!==this._name&&(c=i(a,`${u}-${e._name}`))}o=c||o}s=r.includes($t.
extname(o));let l;te.platform!=="win32"?s?(t.unshift(o),t=ey(te.execArgv).concat(t),l=ru.spawn(te.argv[0],t,{stdio:"inhe\
rit"})):l=ru.spawn(o,t,{stdio:"inherit"}):(this._checkForMissingExecutable(o,a,e._name),t.unshift(o),t=ey(te.execArgv).concat(
t),l=ru.spawn(te.execPath,t,{stdio:"inherit"})),l.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(u=>{
te.on(u,()=>{l.killed===!1&&l.exitCode===null&&l.kill(u)})});let B=this._exitCallback;l.on("close",c=>{c=c??1,B?B(new iu(
c,"commander.executeSubCommandAsync","(close)")):te.exit(c)}),l.on("error",c=>{if(c.code==="ENOENT")this._checkForMissingExecutable(
o,a,e._name);else if(c.code==="EACCES")throw new Error(`'${o}' not executable`);if(!B)te.exit(1);else{let u=new iu(1,"co\
mmander.executeSubCommandAsync","(error)");u.nestedError=c,B(u)}}),this.runningCommand=l}_dispatchSubcommand(e,t,s){let r=this.
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
forEach(e=>{e._checkForConflictingLocalOptions()})}parseOptions(e){let t=[],s=[],r=t;function i(c){return c.length>1&&c[0]===
"-"}let o=c=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(c)?!this._getCommandAndAncestors().some(u=>u.options.map(f=>f.short).some(
f=>/^-\d$/.test(f))):!1,a=null,l=null,B=0;for(;B<e.length||l;){let c=l??e[B++];if(l=null,c==="--"){r===s&&r.push(c),r.push(
...e.slice(B));break}if(a&&(!i(c)||o(c))){this.emit(`option:${a.name()}`,c);continue}if(a=null,i(c)){let u=this._findOption(
c);if(u){if(u.required){let f=e[B++];f===void 0&&this.optionMissingArgument(u),this.emit(`option:${u.name()}`,f)}else if(u.
optional){let f=null;B<e.length&&(!i(e[B])||o(e[B]))&&(f=e[B++]),this.emit(`option:${u.name()}`,f)}else this.emit(`optio\
n:${u.name()}`);a=u.variadic?u:null;continue}}if(c.length>2&&c[0]==="-"&&c[1]!=="-"){let u=this._findOption(`-${c[1]}`);
if(u){u.required||u.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${u.name()}`,c.slice(2)):(this.emit(`o\
ption:${u.name()}`),l=`-${c.slice(2)}`);continue}}if(/^--[^=]+=/.test(c)){let u=c.indexOf("="),f=this._findOption(c.slice(
0,u));if(f&&(f.required||f.optional)){this.emit(`option:${f.name()}`,c.slice(u+1));continue}}if(r===t&&i(c)&&!(this.commands.
length===0&&o(c))&&(r=s),(this._enablePositionalOptions||this._passThroughOptions)&&t.length===0&&s.length===0){if(this.
_findCommand(c)){t.push(c),s.push(...e.slice(B));break}else if(this._getHelpCommand()&&c===this._getHelpCommand().name()){
t.push(c,...e.slice(B));break}else if(this._defaultCommandName){s.push(c,...e.slice(B));break}}if(this._passThroughOptions){
r.push(c,...e.slice(B));break}r.push(c)}return{operands:t,unknown:s}}opts(){if(this._storeOptionsAsProperties){let e={},
t=this.options.length;for(let s=0;s<t;s++){let r=this.options[s].attributeName();e[r]=r===this._versionOptionName?this._version:
this[r]}return e}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((e,t)=>Object.
assign(e,t.opts()),{})}error(e,t){this._outputConfiguration.outputError(`${e}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this.
_showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let s=t||{},r=s.exitCode||1,i=s.code||"commander.error";this._exit(r,i,e)}_parseOptionsEnv(){
this.options.forEach(e=>{if(e.envVar&&e.envVar in te.env){let t=e.attributeName();(this.getOptionValue(t)===void 0||["de\
fault","config","env"].includes(this.getOptionValueSource(t)))&&(e.required||e.optional?this.emit(`optionEnv:${e.name()}`,
te.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))}})}_parseOptionsImplied(){let e=new YF(this.options),t=s=>this.getOptionValue(
s)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(s));this.options.filter(s=>s.implied!==void 0&&t(
s.attributeName())&&e.valueFromOption(this.getOptionValue(s.attributeName()),s)).forEach(s=>{Object.keys(s.implied).filter(
r=>!t(r)).forEach(r=>{this.setOptionValueWithSource(r,s.implied[r],"implied")})})}missingArgument(e){let t=`error: missi\
ng required argument '${e}'`;this.error(t,{code:"commander.missingArgument"})}optionMissingArgument(e){let t=`error: opt\
ion '${e.flags}' argument missing`;this.error(t,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(e){
let t=`error: required option '${e.flags}' not specified`;this.error(t,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,t){
let s=o=>{let a=o.attributeName(),l=this.getOptionValue(a),B=this.options.find(u=>u.negate&&a===u.attributeName()),c=this.
options.find(u=>!u.negate&&a===u.attributeName());return B&&(B.presetArg===void 0&&l===!1||B.presetArg!==void 0&&l===B.presetArg)?
B:c||o},r=o=>{let a=s(o),l=a.attributeName();return this.getOptionValueSource(l)==="env"?`environment variable '${a.envVar}\
'`:`option '${a.flags}'`},i=`error: ${r(e)} cannot be used with ${r(t)}`;this.error(i,{code:"commander.conflictingOption"})}unknownOption(e){
if(this._allowUnknownOption)return;let t="";if(e.startsWith("--")&&this._showSuggestionAfterError){let r=[],i=this;do{let o=i.
createHelp().visibleOptions(i).filter(a=>a.long).map(a=>a.long);r=r.concat(o),i=i.parent}while(i&&!i._enablePositionalOptions);
t=Zg(e,r)}let s=`error: unknown option '${e}'${t}`;this.error(s,{code:"commander.unknownOption"})}_excessArguments(e){if(this.
_allowExcessArguments)return;let t=this.registeredArguments.length,s=t===1?"":"s",i=`error: too many arguments${this.parent?
` for '${this.name()}'`:""}. Expected ${t} argument${s} but got ${e.length}.`;this.error(i,{code:"commander.excessArgume\
nts"})}unknownCommand(){let e=this.args[0],t="";if(this._showSuggestionAfterError){let r=[];this.createHelp().visibleCommands(
this).forEach(i=>{r.push(i.name()),i.alias()&&r.push(i.alias())}),t=Zg(e,r)}let s=`error: unknown command '${e}'${t}`;this.
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
map(s=>JF(s));return[].concat(this.options.length||this._helpOption!==null?"[options]":[],this.commands.length?"[command\
]":[],this.registeredArguments.length?t:[]).join(" ")}return this._usage=e,this}name(e){return e===void 0?this._name:(this.
_name=e,this)}helpGroup(e){return e===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=e,this)}commandsGroup(e){
return e===void 0?this._defaultCommandGroup??"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return e===void 0?this.
_defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){this._defaultOptionGroup&&!e.helpGroupHeading&&
e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this._defaultCommandGroup)}nameFromFilename(e){
return this._name=$t.basename(e,$t.extname(e)),this}executableDir(e){return e===void 0?this._executableDir:(this._executableDir=
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
commander.helpDisplayed","(outputHelp)"))}};function ey(n){return n.map(e=>{if(!e.startsWith("--inspect"))return e;let t,
s="127.0.0.1",r="9229",i;return(i=e.match(/^(--inspect(-brk)?)$/))!==null?t=i[1]:(i=e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==
null?(t=i[1],/^\d+$/.test(i[3])?r=i[3]:s=i[3]):(i=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&(t=i[1],s=
i[3],r=i[4]),t&&r!=="0"?`${t}=${s}:${parseInt(r)+1}`:e})}function au(){if(te.env.NO_COLOR||te.env.FORCE_COLOR==="0"||te.
env.FORCE_COLOR==="false")return!1;if(te.env.FORCE_COLOR||te.env.CLICOLOR_FORCE!==void 0)return!0}lu.Command=ou;lu.useColor=
au});var iy=F(lt=>{var{Argument:ny}=da(),{Command:Bu}=ty(),{CommanderError:zF,InvalidArgumentError:sy}=Ur(),{Help:QF}=Zc(),{Option:ry}=su();
lt.program=new Bu;lt.createCommand=n=>new Bu(n);lt.createOption=(n,e)=>new ry(n,e);lt.createArgument=(n,e)=>new ny(n,e);
lt.Command=Bu;lt.Option=ry;lt.Argument=ny;lt.Help=QF;lt.CommanderError=zF;lt.InvalidArgumentError=sy;lt.InvalidOptionArgumentError=
sy});var Q=F(Te=>{"use strict";var hu=Symbol.for("yaml.alias"),cy=Symbol.for("yaml.document"),Ca=Symbol.for("yaml.map"),uy=Symbol.
for("yaml.pair"),du=Symbol.for("yaml.scalar"),ma=Symbol.for("yaml.seq"),Ut=Symbol.for("yaml.node.type"),XF=n=>!!n&&typeof n==
"object"&&n[Ut]===hu,ZF=n=>!!n&&typeof n=="object"&&n[Ut]===cy,eT=n=>!!n&&typeof n=="object"&&n[Ut]===Ca,tT=n=>!!n&&typeof n==
"object"&&n[Ut]===uy,fy=n=>!!n&&typeof n=="object"&&n[Ut]===du,nT=n=>!!n&&typeof n=="object"&&n[Ut]===ma;function hy(n){
if(n&&typeof n=="object")switch(n[Ut]){case Ca:case ma:return!0}return!1}function sT(n){if(n&&typeof n=="object")switch(n[Ut]){case hu:case Ca:case du:case ma:
return!0}return!1}var rT=n=>(fy(n)||hy(n))&&!!n.anchor;Te.ALIAS=hu;Te.DOC=cy;Te.MAP=Ca;Te.NODE_TYPE=Ut;Te.PAIR=uy;Te.SCALAR=
du;Te.SEQ=ma;Te.hasAnchor=rT;Te.isAlias=XF;Te.isCollection=hy;Te.isDocument=ZF;Te.isMap=eT;Te.isNode=sT;Te.isPair=tT;Te.
isScalar=fy;Te.isSeq=nT});var qr=F(pu=>{"use strict";var Ce=Q(),Ye=Symbol("break visit"),dy=Symbol("skip children"),Nt=Symbol("remove node");function ga(n,e){
let t=py(e);Ce.isDocument(n)?Fs(null,n.contents,t,Object.freeze([n]))===Nt&&(n.contents=null):Fs(null,n,t,Object.freeze(
[]))}ga.BREAK=Ye;ga.SKIP=dy;ga.REMOVE=Nt;function Fs(n,e,t,s){let r=Cy(n,e,t,s);if(Ce.isNode(r)||Ce.isPair(r))return my(
n,s,r),Fs(n,r,t,s);if(typeof r!="symbol"){if(Ce.isCollection(e)){s=Object.freeze(s.concat(e));for(let i=0;i<e.items.length;++i){
let o=Fs(i,e.items[i],t,s);if(typeof o=="number")i=o-1;else{if(o===Ye)return Ye;o===Nt&&(e.items.splice(i,1),i-=1)}}}else if(Ce.
isPair(e)){s=Object.freeze(s.concat(e));let i=Fs("key",e.key,t,s);if(i===Ye)return Ye;i===Nt&&(e.key=null);let o=Fs("val\
ue",e.value,t,s);if(o===Ye)return Ye;o===Nt&&(e.value=null)}}return r}async function ya(n,e){let t=py(e);Ce.isDocument(n)?
await Ts(null,n.contents,t,Object.freeze([n]))===Nt&&(n.contents=null):await Ts(null,n,t,Object.freeze([]))}ya.BREAK=Ye;
ya.SKIP=dy;ya.REMOVE=Nt;async function Ts(n,e,t,s){let r=await Cy(n,e,t,s);if(Ce.isNode(r)||Ce.isPair(r))return my(n,s,r),
Ts(n,r,t,s);if(typeof r!="symbol"){if(Ce.isCollection(e)){s=Object.freeze(s.concat(e));for(let i=0;i<e.items.length;++i){
let o=await Ts(i,e.items[i],t,s);if(typeof o=="number")i=o-1;else{if(o===Ye)return Ye;o===Nt&&(e.items.splice(i,1),i-=1)}}}else if(Ce.
isPair(e)){s=Object.freeze(s.concat(e));let i=await Ts("key",e.key,t,s);if(i===Ye)return Ye;i===Nt&&(e.key=null);let o=await Ts(
"value",e.value,t,s);if(o===Ye)return Ye;o===Nt&&(e.value=null)}}return r}function py(n){return typeof n=="object"&&(n.Collection||
n.Node||n.Value)?Object.assign({Alias:n.Node,Map:n.Node,Scalar:n.Node,Seq:n.Node},n.Value&&{Map:n.Value,Scalar:n.Value,Seq:n.
Value},n.Collection&&{Map:n.Collection,Seq:n.Collection},n):n}function Cy(n,e,t,s){if(typeof t=="function")return t(n,e,
s);if(Ce.isMap(e))return t.Map?.(n,e,s);if(Ce.isSeq(e))return t.Seq?.(n,e,s);if(Ce.isPair(e))return t.Pair?.(n,e,s);if(Ce.
isScalar(e))return t.Scalar?.(n,e,s);if(Ce.isAlias(e))return t.Alias?.(n,e,s)}function my(n,e,t){let s=e[e.length-1];if(Ce.
isCollection(s))s.items[n]=t;else if(Ce.isPair(s))n==="key"?s.key=t:s.value=t;else if(Ce.isDocument(s))s.contents=t;else{
let r=Ce.isAlias(s)?"alias":"scalar";throw new Error(`Cannot replace node with ${r} parent`)}}pu.visit=ga;pu.visitAsync=
ya});var Cu=F(yy=>{"use strict";var gy=Q(),iT=qr(),oT={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},aT=n=>n.replace(
/[!,[\]{}]/g,e=>oT[e]),jr=class n{constructor(e,t){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},n.defaultYaml,
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
startsWith(s))return t+aT(e.substring(s.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.explicit?[`%Y\
AML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags),r;if(e&&s.length>0&&gy.isNode(e.contents)){let i={};iT.
visit(e.contents,(o,a)=>{gy.isNode(a)&&a.tag&&(i[a.tag]=!0)}),r=Object.keys(i)}else r=[];for(let[i,o]of s)i==="!!"&&o===
"tag:yaml.org,2002:"||(!e||r.some(a=>a.startsWith(o)))&&t.push(`%TAG ${i} ${o}`);return t.join(`
`)}};jr.defaultYaml={explicit:!1,version:"1.2"};jr.defaultTags={"!!":"tag:yaml.org,2002:"};yy.Directives=jr});var Ea=F(Jr=>{"use strict";var Ey=Q(),lT=qr();function BT(n){if(/[\x00-\x19\s,[\]{}]/.test(n)){let t=`Anchor must not co\
ntain whitespace or control characters: ${JSON.stringify(n)}`;throw new Error(t)}return!0}function Dy(n){let e=new Set;return lT.
visit(n,{Value(t,s){s.anchor&&e.add(s.anchor)}}),e}function Sy(n,e){for(let t=1;;++t){let s=`${n}${t}`;if(!e.has(s))return s}}
function cT(n,e){let t=[],s=new Map,r=null;return{onAnchor:i=>{t.push(i),r??(r=Dy(n));let o=Sy(e,r);return r.add(o),o},setAnchors:()=>{
for(let i of t){let o=s.get(i);if(typeof o=="object"&&o.anchor&&(Ey.isScalar(o.node)||Ey.isCollection(o.node)))o.node.anchor=
o.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:s}}
Jr.anchorIsValid=BT;Jr.anchorNames=Dy;Jr.createNodeAnchors=cT;Jr.findNewAnchor=Sy});var mu=F(wy=>{"use strict";function Wr(n,e,t,s){if(s&&typeof s=="object")if(Array.isArray(s))for(let r=0,i=s.length;r<i;++r){
let o=s[r],a=Wr(n,s,String(r),o);a===void 0?delete s[r]:a!==o&&(s[r]=a)}else if(s instanceof Map)for(let r of Array.from(
s.keys())){let i=s.get(r),o=Wr(n,s,r,i);o===void 0?s.delete(r):o!==i&&s.set(r,o)}else if(s instanceof Set)for(let r of Array.
from(s)){let i=Wr(n,s,r,r);i===void 0?s.delete(r):i!==r&&(s.delete(r),s.add(i))}else for(let[r,i]of Object.entries(s)){let o=Wr(
n,s,r,i);o===void 0?delete s[r]:o!==i&&(s[r]=o)}return n.call(e,t,s)}wy.applyReviver=Wr});var rn=F(Oy=>{"use strict";var uT=Q();function by(n,e,t){if(Array.isArray(n))return n.map((s,r)=>by(s,String(r),t));if(n&&
typeof n.toJSON=="function"){if(!t||!uT.hasAnchor(n))return n.toJSON(e,t);let s={aliasCount:0,count:1,res:void 0};t.anchors.
set(n,s),t.onCreate=i=>{s.res=i,delete t.onCreate};let r=n.toJSON(e,t);return t.onCreate&&t.onCreate(r),r}return typeof n==
"bigint"&&!t?.keep?Number(n):n}Oy.toJS=by});var Da=F(ky=>{"use strict";var fT=mu(),Ay=Q(),hT=rn(),gu=class{constructor(e){Object.defineProperty(this,Ay.NODE_TYPE,{value:e})}clone(){
let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.
range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:s,onAnchor:r,reviver:i}={}){if(!Ay.isDocument(e))throw new TypeError("\
A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},a=hT.toJS(this,"",o);if(typeof r=="function")for(let{count:l,res:B}of o.anchors.values())r(B,l);return typeof i==
"function"?fT.applyReviver(i,{"":a},"",a):a}};ky.NodeBase=gu});var Vr=F(Iy=>{"use strict";var dT=Ea(),pT=qr(),Ls=Q(),CT=Da(),mT=rn(),yu=class extends CT.NodeBase{constructor(e){super(
Ls.ALIAS),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){
if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let s;t?.aliasResolveCache?s=t.aliasResolveCache:
(s=[],pT.visit(e,{Node:(i,o)=>{(Ls.isAlias(o)||Ls.hasAnchor(o))&&s.push(o)}}),t&&(t.aliasResolveCache=s));let r;for(let i of s){
if(i===this)break;i.anchor===this.source&&(r=i)}if(r&&t){let{anchors:i,doc:o,maxAliasCount:a}=t,l=i.get(r);if(l||(mT.toJS(
r,null,t),l=i.get(r)),l?.res===void 0){let B="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(
B)}if(a>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=Sa(o,r,i)),l.count*l.aliasCount>a)){let B="Excessive alias count\
 indicates a resource exhaustion attack";throw new ReferenceError(B)}}return r}toJSON(e,t){if(!t)return{source:this.source};
let s=this.resolve(t.doc,t);if(!s){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
r)}return t.anchors.get(s).res}toString(e,t,s){let r=`*${this.source}`;if(e){if(dT.anchorIsValid(this.source),e.options.
verifyAliasOrder&&!e.anchors.has(this.source)){let i=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new Error(i)}if(e.implicitKey)return`${r} `}return r}};function Sa(n,e,t){if(Ls.isAlias(e)){let s=e.resolve(
n),r=t&&s&&t.get(s);return r?r.count*r.aliasCount:0}else if(Ls.isCollection(e)){let s=0;for(let r of e.items){let i=Sa(n,
r,t);i>s&&(s=i)}return s}else if(Ls.isPair(e)){let s=Sa(n,e.key,t),r=Sa(n,e.value,t);return Math.max(s,r)}return 1}Iy.Alias=
yu});var he=F(Eu=>{"use strict";var gT=Q(),yT=Da(),ET=rn(),DT=n=>!n||typeof n!="function"&&typeof n!="object",on=class extends yT.
NodeBase{constructor(e){super(gT.SCALAR),this.value=e}toJSON(e,t){return t?.keep?this.value:ET.toJS(this.value,e,t)}toString(){
return String(this.value)}};on.BLOCK_FOLDED="BLOCK_FOLDED";on.BLOCK_LITERAL="BLOCK_LITERAL";on.PLAIN="PLAIN";on.QUOTE_DOUBLE=
"QUOTE_DOUBLE";on.QUOTE_SINGLE="QUOTE_SINGLE";Eu.Scalar=on;Eu.isScalarValue=DT});var Yr=F(Fy=>{"use strict";var ST=Vr(),Wn=Q(),Ny=he(),wT="tag:yaml.org,2002:";function bT(n,e,t){if(e){let s=t.filter(i=>i.
tag===e),r=s.find(i=>!i.format)??s[0];if(!r)throw new Error(`Tag ${e} not found`);return r}return t.find(s=>s.identify?.(
n)&&!s.format)}function OT(n,e,t){if(Wn.isDocument(n)&&(n=n.contents),Wn.isNode(n))return n;if(Wn.isPair(n)){let u=t.schema[Wn.
MAP].createNode?.(t.schema,null,t);return u.items.push(n),u}(n instanceof String||n instanceof Number||n instanceof Boolean||
typeof BigInt<"u"&&n instanceof BigInt)&&(n=n.valueOf());let{aliasDuplicateObjects:s,onAnchor:r,onTagObj:i,schema:o,sourceObjects:a}=t,
l;if(s&&n&&typeof n=="object"){if(l=a.get(n),l)return l.anchor??(l.anchor=r(n)),new ST.Alias(l.anchor);l={anchor:null,node:null},
a.set(n,l)}e?.startsWith("!!")&&(e=wT+e.slice(2));let B=bT(n,e,o.tags);if(!B){if(n&&typeof n.toJSON=="function"&&(n=n.toJSON()),
!n||typeof n!="object"){let u=new Ny.Scalar(n);return l&&(l.node=u),u}B=n instanceof Map?o[Wn.MAP]:Symbol.iterator in Object(
n)?o[Wn.SEQ]:o[Wn.MAP]}i&&(i(B),delete t.onTagObj);let c=B?.createNode?B.createNode(t.schema,n,t):typeof B?.nodeClass?.from==
"function"?B.nodeClass.from(t.schema,n,t):new Ny.Scalar(n);return e?c.tag=e:B.default||(c.tag=B.tag),l&&(l.node=c),c}Fy.
createNode=OT});var ba=F(wa=>{"use strict";var AT=Yr(),Ft=Q(),kT=Da();function Du(n,e,t){let s=t;for(let r=e.length-1;r>=0;--r){let i=e[r];
if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];o[i]=s,s=o}else s=new Map([[i,s]])}return AT.createNode(s,void 0,
{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},
schema:n,sourceObjects:new Map})}var Ty=n=>n==null||typeof n=="object"&&!!n[Symbol.iterator]().next().done,Su=class extends kT.
NodeBase{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){
let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.
items.map(s=>Ft.isNode(s)||Ft.isPair(s)?s.clone(e):s),this.range&&(t.range=this.range.slice()),t}addIn(e,t){if(Ty(e))this.
add(t);else{let[s,...r]=e,i=this.get(s,!0);if(Ft.isCollection(i))i.addIn(r,t);else if(i===void 0&&this.schema)this.set(s,
Du(this.schema,r,t));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${r}`)}}deleteIn(e){let[t,...s]=e;
if(s.length===0)return this.delete(t);let r=this.get(t,!0);if(Ft.isCollection(r))return r.deleteIn(s);throw new Error(`E\
xpected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){let[s,...r]=e,i=this.get(s,!0);return r.length===0?!t&&
Ft.isScalar(i)?i.value:i:Ft.isCollection(i)?i.getIn(r,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!Ft.isPair(
t))return!1;let s=t.value;return s==null||e&&Ft.isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){
let[t,...s]=e;if(s.length===0)return this.has(t);let r=this.get(t,!0);return Ft.isCollection(r)?r.hasIn(s):!1}setIn(e,t){
let[s,...r]=e;if(r.length===0)this.set(s,t);else{let i=this.get(s,!0);if(Ft.isCollection(i))i.setIn(r,t);else if(i===void 0&&
this.schema)this.set(s,Du(this.schema,r,t));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${r}`)}}};
wa.Collection=Su;wa.collectionFromPath=Du;wa.isEmptyPath=Ty});var zr=F(Oa=>{"use strict";var IT=n=>n.replace(/^(?!$)(?: $)?/gm,"#");function wu(n,e){return/^\n+$/.test(n)?n.substring(
1):e?n.replace(/^(?! *$)/gm,e):n}var NT=(n,e,t)=>n.endsWith(`
`)?wu(t,e):t.includes(`
`)?`
`+wu(t,e):(n.endsWith(" ")?"":" ")+t;Oa.indentComment=wu;Oa.lineComment=NT;Oa.stringifyComment=IT});var vy=F(Qr=>{"use strict";var FT="flow",bu="block",Aa="quoted";function TT(n,e,t="flow",{indentAtStart:s,lineWidth:r=80,
minContentWidth:i=20,onFold:o,onOverflow:a}={}){if(!r||r<0)return n;r<i&&(i=0);let l=Math.max(1+i,1+r-e.length);if(n.length<=
l)return n;let B=[],c={},u=r-e.length;typeof s=="number"&&(s>r-Math.max(2,i)?B.push(0):u=r-s);let f,h,d=!1,p=-1,g=-1,y=-1;
t===bu&&(p=Ly(n,p,e.length),p!==-1&&(u=p+l));for(let A;A=n[p+=1];){if(t===Aa&&A==="\\"){switch(g=p,n[p+1]){case"x":p+=3;
break;case"u":p+=5;break;case"U":p+=9;break;default:p+=1}y=p}if(A===`
`)t===bu&&(p=Ly(n,p,e.length)),u=p+e.length+l,f=void 0;else{if(A===" "&&h&&h!==" "&&h!==`
`&&h!=="	"){let k=n[p+1];k&&k!==" "&&k!==`
`&&k!=="	"&&(f=p)}if(p>=u)if(f)B.push(f),u=f+l,f=void 0;else if(t===Aa){for(;h===" "||h==="	";)h=A,A=n[p+=1],d=!0;let k=p>
y+1?p-2:g-1;if(c[k])return n;B.push(k),c[k]=!0,u=k+l,f=void 0}else d=!0}h=A}if(d&&a&&a(),B.length===0)return n;o&&o();let D=n.
slice(0,B[0]);for(let A=0;A<B.length;++A){let k=B[A],N=B[A+1]||n.length;k===0?D=`
${e}${n.slice(0,N)}`:(t===Aa&&c[k]&&(D+=`${n[k]}\\`),D+=`
${e}${n.slice(k+1,N)}`)}return D}function Ly(n,e,t){let s=e,r=e+1,i=n[r];for(;i===" "||i==="	";)if(e<r+t)i=n[++e];else{do
i=n[++e];while(i&&i!==`
`);s=e,r=e+1,i=n[r]}return s}Qr.FOLD_BLOCK=bu;Qr.FOLD_FLOW=FT;Qr.FOLD_QUOTED=Aa;Qr.foldFlowLines=TT});var Zr=F(Ry=>{"use strict";var yt=he(),an=vy(),Ia=(n,e)=>({indentAtStart:e?n.indent.length:n.indentAtStart,lineWidth:n.options.
lineWidth,minContentWidth:n.options.minContentWidth}),Na=n=>/^(%|---|\.\.\.)/m.test(n);function LT(n,e,t){if(!e||e<0)return!1;
let s=e-t,r=n.length;if(r<=s)return!1;for(let i=0,o=0;i<r;++i)if(n[i]===`
`){if(i-o>s)return!0;if(o=i+1,r-o<=s)return!1}return!0}function Xr(n,e){let t=JSON.stringify(n);if(e.options.doubleQuotedAsJSON)
return t;let{implicitKey:s}=e,r=e.options.doubleQuotedMinMultiLineLength,i=e.indent||(Na(n)?"  ":""),o="",a=0;for(let l=0,
B=t[l];B;B=t[++l])if(B===" "&&t[l+1]==="\\"&&t[l+2]==="n"&&(o+=t.slice(a,l)+"\\ ",l+=1,a=l,B="\\"),B==="\\")switch(t[l+1]){case"\
u":{o+=t.slice(a,l);let c=t.substr(l+2,4);switch(c){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\\
v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"20\
29":o+="\\P";break;default:c.substr(0,2)==="00"?o+="\\x"+c.substr(2):o+=t.substr(l,6)}l+=5,a=l+1}break;case"n":if(s||t[l+
2]==='"'||t.length<r)l+=1;else{for(o+=t.slice(a,l)+`

`;t[l+2]==="\\"&&t[l+3]==="n"&&t[l+4]!=='"';)o+=`
`,l+=2;o+=i,t[l+2]===" "&&(o+="\\"),l+=1,a=l+1}break;default:l+=1}return o=a?o+t.slice(a):t,s?o:an.foldFlowLines(o,i,an.
FOLD_QUOTED,Ia(e,!1))}function Ou(n,e){if(e.options.singleQuote===!1||e.implicitKey&&n.includes(`
`)||/[ \t]\n|\n[ \t]/.test(n))return Xr(n,e);let t=e.indent||(Na(n)?"  ":""),s="'"+n.replace(/'/g,"''").replace(/\n+/g,`\
$&
${t}`)+"'";return e.implicitKey?s:an.foldFlowLines(s,t,an.FOLD_FLOW,Ia(e,!1))}function vs(n,e){let{singleQuote:t}=e.options,
s;if(t===!1)s=Xr;else{let r=n.includes('"'),i=n.includes("'");r&&!i?s=Ou:i&&!r?s=Xr:s=t?Ou:Xr}return s(n,e)}var Au;try{Au=
new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Au=/\n+(?!\n|$)/g}function ka({comment:n,type:e,value:t},s,r,i){let{blockQuote:o,commentString:a,lineWidth:l}=s.
options;if(!o||/\n[\t ]+$/.test(t))return vs(t,s);let B=s.indent||(s.forceBlockIndent||Na(t)?"  ":""),c=o==="literal"?!0:
o==="folded"||e===yt.Scalar.BLOCK_FOLDED?!1:e===yt.Scalar.BLOCK_LITERAL?!0:!LT(t,l,B.length);if(!t)return c?`|
`:`>
`;let u,f;for(f=t.length;f>0;--f){let N=t[f-1];if(N!==`
`&&N!=="	"&&N!==" ")break}let h=t.substring(f),d=h.indexOf(`
`);d===-1?u="-":t===h||d!==h.length-1?(u="+",i&&i()):u="",h&&(t=t.slice(0,-h.length),h[h.length-1]===`
`&&(h=h.slice(0,-1)),h=h.replace(Au,`$&${B}`));let p=!1,g,y=-1;for(g=0;g<t.length;++g){let N=t[g];if(N===" ")p=!0;else if(N===
`
`)y=g;else break}let D=t.substring(0,y<g?y+1:g);D&&(t=t.substring(D.length),D=D.replace(/\n+/g,`$&${B}`));let k=(p?B?"2":
"1":"")+u;if(n&&(k+=" "+a(n.replace(/ ?[\r\n]+/g," ")),r&&r()),!c){let N=t.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${B}`),x=!1,q=Ia(s,!0);o!=="fold\
ed"&&e!==yt.Scalar.BLOCK_FOLDED&&(q.onOverflow=()=>{x=!0});let R=an.foldFlowLines(`${D}${N}${h}`,B,an.FOLD_BLOCK,q);if(!x)
return`>${k}
${B}${R}`}return t=t.replace(/\n+/g,`$&${B}`),`|${k}
${B}${D}${t}${h}`}function vT(n,e,t,s){let{type:r,value:i}=n,{actualString:o,implicitKey:a,indent:l,indentStep:B,inFlow:c}=e;
if(a&&i.includes(`
`)||c&&/[[\]{},]/.test(i))return vs(i,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(i))return a||c||!i.includes(`
`)?vs(i,e):ka(n,e,t,s);if(!a&&!c&&r!==yt.Scalar.PLAIN&&i.includes(`
`))return ka(n,e,t,s);if(Na(i)){if(l==="")return e.forceBlockIndent=!0,ka(n,e,t,s);if(a&&l===B)return vs(i,e)}let u=i.replace(
/\n+/g,`$&
${l}`);if(o){let f=p=>p.default&&p.tag!=="tag:yaml.org,2002:str"&&p.test?.test(u),{compat:h,tags:d}=e.doc.schema;if(d.some(
f)||h?.some(f))return vs(i,e)}return a?u:an.foldFlowLines(u,l,an.FOLD_FLOW,Ia(e,!1))}function RT(n,e,t,s){let{implicitKey:r,
inFlow:i}=e,o=typeof n.value=="string"?n:Object.assign({},n,{value:String(n.value)}),{type:a}=n;a!==yt.Scalar.QUOTE_DOUBLE&&
/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=yt.Scalar.QUOTE_DOUBLE);let l=c=>{switch(c){case yt.
Scalar.BLOCK_FOLDED:case yt.Scalar.BLOCK_LITERAL:return r||i?vs(o.value,e):ka(o,e,t,s);case yt.Scalar.QUOTE_DOUBLE:return Xr(
o.value,e);case yt.Scalar.QUOTE_SINGLE:return Ou(o.value,e);case yt.Scalar.PLAIN:return vT(o,e,t,s);default:return null}},
B=l(a);if(B===null){let{defaultKeyType:c,defaultStringType:u}=e.options,f=r&&c||u;if(B=l(f),B===null)throw new Error(`Un\
supported default string type ${f}`)}return B}Ry.stringifyString=RT});var ei=F(ku=>{"use strict";var xT=Ea(),ln=Q(),MT=zr(),_T=Zr();function PT(n,e){let t=Object.assign({blockQuote:!0,commentString:MT.
stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,
trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},n.schema.toStringOptions,e),s;switch(t.collectionStyle){case"block":
s=!1;break;case"flow":s=!0;break;default:s=null}return{anchors:new Set,doc:n,flowCollectionPadding:t.flowCollectionPadding?
" ":"",indent:"",indentStep:typeof t.indent=="number"?" ".repeat(t.indent):"  ",inFlow:s,options:t}}function GT(n,e){if(e.
tag){let r=n.filter(i=>i.tag===e.tag);if(r.length>0)return r.find(i=>i.format===e.format)??r[0]}let t,s;if(ln.isScalar(e)){
s=e.value;let r=n.filter(i=>i.identify?.(s));if(r.length>1){let i=r.filter(o=>o.test);i.length>0&&(r=i)}t=r.find(i=>i.format===
e.format)??r.find(i=>!i.format)}else s=e,t=n.find(r=>r.nodeClass&&s instanceof r.nodeClass);if(!t){let r=s?.constructor?.
name??(s===null?"null":typeof s);throw new Error(`Tag not resolved for ${r} value`)}return t}function HT(n,e,{anchors:t,
doc:s}){if(!s.directives)return"";let r=[],i=(ln.isScalar(n)||ln.isCollection(n))&&n.anchor;i&&xT.anchorIsValid(i)&&(t.add(
i),r.push(`&${i}`));let o=n.tag??(e.default?null:e.tag);return o&&r.push(s.directives.tagString(o)),r.join(" ")}function $T(n,e,t,s){
if(ln.isPair(n))return n.toString(e,t,s);if(ln.isAlias(n)){if(e.doc.directives)return n.toString(e);if(e.resolvedAliases?.
has(n))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.
add(n):e.resolvedAliases=new Set([n]),n=n.resolve(e.doc)}let r,i=ln.isNode(n)?n:e.doc.createNode(n,{onTagObj:l=>r=l});r??
(r=GT(e.doc.schema.tags,i));let o=HT(i,r,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof r.
stringify=="function"?r.stringify(i,e,t,s):ln.isScalar(i)?_T.stringifyString(i,e,t,s):i.toString(e,t,s);return o?ln.isScalar(
i)||a[0]==="{"||a[0]==="["?`${o} ${a}`:`${o}
${e.indent}${a}`:a}ku.createStringifyContext=PT;ku.stringify=$T});var Py=F(_y=>{"use strict";var Kt=Q(),xy=he(),My=ei(),ti=zr();function UT({key:n,value:e},t,s,r){let{allNullValues:i,doc:o,
indent:a,indentStep:l,options:{commentString:B,indentSeq:c,simpleKeys:u}}=t,f=Kt.isNode(n)&&n.comment||null;if(u){if(f)throw new Error(
"With simple keys, key nodes cannot have comments");if(Kt.isCollection(n)||!Kt.isNode(n)&&typeof n=="object"){let q="Wit\
h simple keys, collection cannot be used as a key value";throw new Error(q)}}let h=!u&&(!n||f&&e==null&&!t.inFlow||Kt.isCollection(
n)||(Kt.isScalar(n)?n.type===xy.Scalar.BLOCK_FOLDED||n.type===xy.Scalar.BLOCK_LITERAL:typeof n=="object"));t=Object.assign(
{},t,{allNullValues:!1,implicitKey:!h&&(u||!i),indent:a+l});let d=!1,p=!1,g=My.stringify(n,t,()=>d=!0,()=>p=!0);if(!h&&!t.
inFlow&&g.length>1024){if(u)throw new Error("With simple keys, single line scalar must not span more than 1024 character\
s");h=!0}if(t.inFlow){if(i||e==null)return d&&s&&s(),g===""?"?":h?`? ${g}`:g}else if(i&&!u||e==null&&h)return g=`? ${g}`,
f&&!d?g+=ti.lineComment(g,t.indent,B(f)):p&&r&&r(),g;d&&(f=null),h?(f&&(g+=ti.lineComment(g,t.indent,B(f))),g=`? ${g}
${a}:`):(g=`${g}:`,f&&(g+=ti.lineComment(g,t.indent,B(f))));let y,D,A;Kt.isNode(e)?(y=!!e.spaceBefore,D=e.commentBefore,
A=e.comment):(y=!1,D=null,A=null,e&&typeof e=="object"&&(e=o.createNode(e))),t.implicitKey=!1,!h&&!f&&Kt.isScalar(e)&&(t.
indentAtStart=g.length+1),p=!1,!c&&l.length>=2&&!t.inFlow&&!h&&Kt.isSeq(e)&&!e.flow&&!e.tag&&!e.anchor&&(t.indent=t.indent.
substring(2));let k=!1,N=My.stringify(e,t,()=>k=!0,()=>p=!0),x=" ";if(f||y||D){if(x=y?`
`:"",D){let q=B(D);x+=`
${ti.indentComment(q,t.indent)}`}N===""&&!t.inFlow?x===`
`&&A&&(x=`

`):x+=`
${t.indent}`}else if(!h&&Kt.isCollection(e)){let q=N[0],R=N.indexOf(`
`),J=R!==-1,ke=t.inFlow??e.flow??e.items.length===0;if(J||!ke){let Ke=!1;if(J&&(q==="&"||q==="!")){let ae=N.indexOf(" ");
q==="&"&&ae!==-1&&ae<R&&N[ae+1]==="!"&&(ae=N.indexOf(" ",ae+1)),(ae===-1||R<ae)&&(Ke=!0)}Ke||(x=`
${t.indent}`)}}else(N===""||N[0]===`
`)&&(x="");return g+=x+N,t.inFlow?k&&s&&s():A&&!k?g+=ti.lineComment(g,t.indent,B(A)):p&&r&&r(),g}_y.stringifyPair=UT});var Nu=F(Iu=>{"use strict";var Gy=Tt("process");function KT(n,...e){n==="debug"&&console.log(...e)}function qT(n,e){(n===
"debug"||n==="warn")&&(typeof Gy.emitWarning=="function"?Gy.emitWarning(e):console.warn(e))}Iu.debug=KT;Iu.warn=qT});var Ra=F(va=>{"use strict";var La=Q(),Hy=he(),Fa="<<",Ta={identify:n=>n===Fa||typeof n=="symbol"&&n.description===Fa,default:"\
key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Hy.Scalar(Symbol(Fa)),{addToJSMap:$y}),stringify:()=>Fa},
jT=(n,e)=>(Ta.identify(e)||La.isScalar(e)&&(!e.type||e.type===Hy.Scalar.PLAIN)&&Ta.identify(e.value))&&n?.doc.schema.tags.
some(t=>t.tag===Ta.tag&&t.default);function $y(n,e,t){let s=Uy(n,t);if(La.isSeq(s))for(let r of s.items)Fu(n,e,r);else if(Array.
isArray(s))for(let r of s)Fu(n,e,r);else Fu(n,e,s)}function Fu(n,e,t){let s=Uy(n,t);if(!La.isMap(s))throw new Error("Mer\
ge sources must be maps or map aliases");let r=s.toJSON(null,n,Map);for(let[i,o]of r)e instanceof Map?e.has(i)||e.set(i,
o):e instanceof Set?e.add(i):Object.prototype.hasOwnProperty.call(e,i)||Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,
configurable:!0});return e}function Uy(n,e){return n&&La.isAlias(e)?e.resolve(n.doc,n):e}va.addMergeToJSMap=$y;va.isMergeKey=
jT;va.merge=Ta});var Lu=F(jy=>{"use strict";var JT=Nu(),Ky=Ra(),WT=ei(),qy=Q(),Tu=rn();function VT(n,e,{key:t,value:s}){if(qy.isNode(t)&&
t.addToJSMap)t.addToJSMap(n,e,s);else if(Ky.isMergeKey(n,t))Ky.addMergeToJSMap(n,e,s);else{let r=Tu.toJS(t,"",n);if(e instanceof
Map)e.set(r,Tu.toJS(s,r,n));else if(e instanceof Set)e.add(r);else{let i=YT(t,r,n),o=Tu.toJS(s,i,n);i in e?Object.defineProperty(
e,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[i]=o}}return e}function YT(n,e,t){if(e===null)return"";if(typeof e!=
"object")return String(e);if(qy.isNode(n)&&t?.doc){let s=WT.createStringifyContext(t.doc,{});s.anchors=new Set;for(let i of t.
anchors.keys())s.anchors.add(i.anchor);s.inFlow=!0,s.inStringifyKey=!0;let r=n.toString(s);if(!t.mapKeyWarned){let i=JSON.
stringify(r);i.length>40&&(i=i.substring(0,36)+'..."'),JT.warn(t.doc.options.logLevel,`Keys with collection values will \
be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=!0}return r}
return JSON.stringify(e)}jy.addPairToJSMap=VT});var Bn=F(vu=>{"use strict";var Jy=Yr(),zT=Py(),QT=Lu(),xa=Q();function XT(n,e,t){let s=Jy.createNode(n,void 0,t),r=Jy.createNode(
e,void 0,t);return new Ma(s,r)}var Ma=class n{constructor(e,t=null){Object.defineProperty(this,xa.NODE_TYPE,{value:xa.PAIR}),
this.key=e,this.value=t}clone(e){let{key:t,value:s}=this;return xa.isNode(t)&&(t=t.clone(e)),xa.isNode(s)&&(s=s.clone(e)),
new n(t,s)}toJSON(e,t){let s=t?.mapAsMap?new Map:{};return QT.addPairToJSMap(t,s,this)}toString(e,t,s){return e?.doc?zT.
stringifyPair(this,e,t,s):JSON.stringify(this)}};vu.Pair=Ma;vu.createPair=XT});var Ru=F(Vy=>{"use strict";var Vn=Q(),Wy=ei(),_a=zr();function ZT(n,e,t){return(e.inFlow??n.flow?tL:eL)(n,e,t)}function eL({
comment:n,items:e},t,{blockItemPrefix:s,flowChars:r,itemIndent:i,onChompKeep:o,onComment:a}){let{indent:l,options:{commentString:B}}=t,
c=Object.assign({},t,{indent:i,type:null}),u=!1,f=[];for(let d=0;d<e.length;++d){let p=e[d],g=null;if(Vn.isNode(p))!u&&p.
spaceBefore&&f.push(""),Pa(t,f,p.commentBefore,u),p.comment&&(g=p.comment);else if(Vn.isPair(p)){let D=Vn.isNode(p.key)?
p.key:null;D&&(!u&&D.spaceBefore&&f.push(""),Pa(t,f,D.commentBefore,u))}u=!1;let y=Wy.stringify(p,c,()=>g=null,()=>u=!0);
g&&(y+=_a.lineComment(y,i,B(g))),u&&g&&(u=!1),f.push(s+y)}let h;if(f.length===0)h=r.start+r.end;else{h=f[0];for(let d=1;d<
f.length;++d){let p=f[d];h+=p?`
${l}${p}`:`
`}}return n?(h+=`
`+_a.indentComment(B(n),l),a&&a()):u&&o&&o(),h}function tL({items:n},e,{flowChars:t,itemIndent:s}){let{indent:r,indentStep:i,
flowCollectionPadding:o,options:{commentString:a}}=e;s+=i;let l=Object.assign({},e,{indent:s,inFlow:!0,type:null}),B=!1,
c=0,u=[];for(let d=0;d<n.length;++d){let p=n[d],g=null;if(Vn.isNode(p))p.spaceBefore&&u.push(""),Pa(e,u,p.commentBefore,
!1),p.comment&&(g=p.comment);else if(Vn.isPair(p)){let D=Vn.isNode(p.key)?p.key:null;D&&(D.spaceBefore&&u.push(""),Pa(e,
u,D.commentBefore,!1),D.comment&&(B=!0));let A=Vn.isNode(p.value)?p.value:null;A?(A.comment&&(g=A.comment),A.commentBefore&&
(B=!0)):p.value==null&&D?.comment&&(g=D.comment)}g&&(B=!0);let y=Wy.stringify(p,l,()=>g=null);B||(B=u.length>c||y.includes(
`
`)),d<n.length-1?y+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(B||(B=u.reduce((D,A)=>D+A.length+2,2)+(y.length+
2)>e.options.lineWidth)),B&&(y+=",")),g&&(y+=_a.lineComment(y,s,a(g))),u.push(y),c=u.length}let{start:f,end:h}=t;if(u.length===
0)return f+h;if(!B){let d=u.reduce((p,g)=>p+g.length+2,2);B=e.options.lineWidth>0&&d>e.options.lineWidth}if(B){let d=f;for(let p of u)
d+=p?`
${i}${r}${p}`:`
`;return`${d}
${r}${h}`}else return`${f}${o}${u.join(" ")}${o}${h}`}function Pa({indent:n,options:{commentString:e}},t,s,r){if(s&&r&&(s=
s.replace(/^\n+/,"")),s){let i=_a.indentComment(e(s),n);t.push(i.trimStart())}}Vy.stringifyCollection=ZT});var un=F(Mu=>{"use strict";var nL=Ru(),sL=Lu(),rL=ba(),cn=Q(),Ga=Bn(),iL=he();function ni(n,e){let t=cn.isScalar(e)?e.value:
e;for(let s of n)if(cn.isPair(s)&&(s.key===e||s.key===t||cn.isScalar(s.key)&&s.key.value===t))return s}var xu=class extends rL.
Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(cn.MAP,e),this.items=[]}static from(e,t,s){
let{keepUndefined:r,replacer:i}=s,o=new this(e),a=(l,B)=>{if(typeof i=="function")B=i.call(t,l,B);else if(Array.isArray(
i)&&!i.includes(l))return;(B!==void 0||r)&&o.items.push(Ga.createPair(l,B,s))};if(t instanceof Map)for(let[l,B]of t)a(l,
B);else if(t&&typeof t=="object")for(let l of Object.keys(t))a(l,t[l]);return typeof e.sortMapEntries=="function"&&o.items.
sort(e.sortMapEntries),o}add(e,t){let s;cn.isPair(e)?s=e:!e||typeof e!="object"||!("key"in e)?s=new Ga.Pair(e,e?.value):
s=new Ga.Pair(e.key,e.value);let r=ni(this.items,s.key),i=this.schema?.sortMapEntries;if(r){if(!t)throw new Error(`Key ${s.
key} already set`);cn.isScalar(r.value)&&iL.isScalarValue(s.value)?r.value.value=s.value:r.value=s.value}else if(i){let o=this.
items.findIndex(a=>i(s,a)<0);o===-1?this.items.push(s):this.items.splice(o,0,s)}else this.items.push(s)}delete(e){let t=ni(
this.items,e);return t?this.items.splice(this.items.indexOf(t),1).length>0:!1}get(e,t){let r=ni(this.items,e)?.value;return(!t&&
cn.isScalar(r)?r.value:r)??void 0}has(e){return!!ni(this.items,e)}set(e,t){this.add(new Ga.Pair(e,t),!0)}toJSON(e,t,s){let r=s?
new s:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(r);for(let i of this.items)sL.addPairToJSMap(t,r,i);return r}toString(e,t,s){
if(!e)return JSON.stringify(this);for(let r of this.items)if(!cn.isPair(r))throw new Error(`Map items must all be pairs;\
 found ${JSON.stringify(r)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),
nL.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}};
Mu.YAMLMap=xu;Mu.findPair=ni});var Rs=F(zy=>{"use strict";var oL=Q(),Yy=un(),aL={collection:"map",default:!0,nodeClass:Yy.YAMLMap,tag:"tag:yaml.org,200\
2:map",resolve(n,e){return oL.isMap(n)||e("Expected a mapping for this tag"),n},createNode:(n,e,t)=>Yy.YAMLMap.from(n,e,
t)};zy.map=aL});var fn=F(Qy=>{"use strict";var lL=Yr(),BL=Ru(),cL=ba(),$a=Q(),uL=he(),fL=rn(),_u=class extends cL.Collection{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(e){super($a.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=Ha(
e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){let s=Ha(e);if(typeof s!="number")return;let r=this.
items[s];return!t&&$a.isScalar(r)?r.value:r}has(e){let t=Ha(e);return typeof t=="number"&&t<this.items.length}set(e,t){let s=Ha(
e);if(typeof s!="number")throw new Error(`Expected a valid index, not ${e}.`);let r=this.items[s];$a.isScalar(r)&&uL.isScalarValue(
t)?r.value=t:this.items[s]=t}toJSON(e,t){let s=[];t?.onCreate&&t.onCreate(s);let r=0;for(let i of this.items)s.push(fL.toJS(
i,String(r++),t));return s}toString(e,t,s){return e?BL.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"\
[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,onComment:t}):JSON.stringify(this)}static from(e,t,s){let{replacer:r}=s,
i=new this(e);if(t&&Symbol.iterator in Object(t)){let o=0;for(let a of t){if(typeof r=="function"){let l=t instanceof Set?
a:String(o++);a=r.call(t,l,a)}i.items.push(lL.createNode(a,void 0,s))}}return i}};function Ha(n){let e=$a.isScalar(n)?n.
value:n;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}Qy.YAMLSeq=_u});var xs=F(Zy=>{"use strict";var hL=Q(),Xy=fn(),dL={collection:"seq",default:!0,nodeClass:Xy.YAMLSeq,tag:"tag:yaml.org,200\
2:seq",resolve(n,e){return hL.isSeq(n)||e("Expected a sequence for this tag"),n},createNode:(n,e,t)=>Xy.YAMLSeq.from(n,e,
t)};Zy.seq=dL});var si=F(eE=>{"use strict";var pL=Zr(),CL={identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,
stringify(n,e,t,s){return e=Object.assign({actualString:!0},e),pL.stringifyString(n,e,t,s)}};eE.string=CL});var Ua=F(sE=>{"use strict";var tE=he(),nE={identify:n=>n==null,createNode:()=>new tE.Scalar(null),default:!0,tag:"tag:ya\
ml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new tE.Scalar(null),stringify:({source:n},e)=>typeof n=="stri\
ng"&&nE.test.test(n)?n:e.options.nullStr};sE.nullTag=nE});var Pu=F(iE=>{"use strict";var mL=he(),rE={identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:n=>new mL.Scalar(n[0]==="t"||n[0]==="T"),stringify({source:n,value:e},t){if(n&&rE.test.test(n)){let s=n[0]==="t"||
n[0]==="T";if(e===s)return n}return e?t.options.trueStr:t.options.falseStr}};iE.boolTag=rE});var Ms=F(oE=>{"use strict";function gL({format:n,minFractionDigits:e,tag:t,value:s}){if(typeof s=="bigint")return String(
s);let r=typeof s=="number"?s:Number(s);if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let i=Object.is(s,-0)?
"-0":JSON.stringify(s);if(!n&&e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.indexOf(
".");o<0&&(o=i.length,i+=".");let a=e-(i.length-o-1);for(;a-- >0;)i+="0"}return i}oE.stringifyNumber=gL});var Hu=F(Ka=>{"use strict";var yL=he(),Gu=Ms(),EL={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:floa\
t",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Gu.stringifyNumber},DL={identify:n=>typeof n=="number",default:!0,tag:"\
tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(
n),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():Gu.stringifyNumber(n)}},SL={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(n){let e=new yL.Scalar(
parseFloat(n)),t=n.indexOf(".");return t!==-1&&n[n.length-1]==="0"&&(e.minFractionDigits=n.length-t-1),e},stringify:Gu.stringifyNumber};
Ka.float=SL;Ka.floatExp=DL;Ka.floatNaN=EL});var Uu=F(ja=>{"use strict";var aE=Ms(),qa=n=>typeof n=="bigint"||Number.isInteger(n),$u=(n,e,t,{intAsBigInt:s})=>s?BigInt(
n):parseInt(n.substring(e),t);function lE(n,e,t){let{value:s}=n;return qa(s)&&s>=0?t+s.toString(e):aE.stringifyNumber(n)}
var wL={identify:n=>qa(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(n,e,t)=>$u(
n,2,8,t),stringify:n=>lE(n,8,"0o")},bL={identify:qa,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(n,e,t)=>$u(
n,0,10,t),stringify:aE.stringifyNumber},OL={identify:n=>qa(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^0x[0-9a-fA-F]+$/,resolve:(n,e,t)=>$u(n,2,16,t),stringify:n=>lE(n,16,"0x")};ja.int=bL;ja.intHex=OL;ja.intOct=wL});var cE=F(BE=>{"use strict";var AL=Rs(),kL=Ua(),IL=xs(),NL=si(),FL=Pu(),Ku=Hu(),qu=Uu(),TL=[AL.map,IL.seq,NL.string,kL.nullTag,
FL.boolTag,qu.intOct,qu.int,qu.intHex,Ku.floatNaN,Ku.floatExp,Ku.float];BE.schema=TL});var hE=F(fE=>{"use strict";var LL=he(),vL=Rs(),RL=xs();function uE(n){return typeof n=="bigint"||Number.isInteger(n)}var Ja=({
value:n})=>JSON.stringify(n),xL=[{identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify:Ja},
{identify:n=>n==null,createNode:()=>new LL.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:Ja},{identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:n=>n===
"true",stringify:Ja},{identify:uE,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(n,e,{intAsBigInt:t})=>t?
BigInt(n):parseInt(n,10),stringify:({value:n})=>uE(n)?n.toString():JSON.stringify(n)},{identify:n=>typeof n=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:n=>parseFloat(n),stringify:Ja}],
ML={default:!0,tag:"",test:/^/,resolve(n,e){return e(`Unresolved plain scalar ${JSON.stringify(n)}`),n}},_L=[vL.map,RL.seq].
concat(xL,ML);fE.schema=_L});var Ju=F(dE=>{"use strict";var ri=Tt("buffer"),ju=he(),PL=Zr(),GL={identify:n=>n instanceof Uint8Array,default:!1,tag:"t\
ag:yaml.org,2002:binary",resolve(n,e){if(typeof ri.Buffer=="function")return ri.Buffer.from(n,"base64");if(typeof atob==
"function"){let t=atob(n.replace(/[\n\r]/g,"")),s=new Uint8Array(t.length);for(let r=0;r<t.length;++r)s[r]=t.charCodeAt(
r);return s}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),n},
stringify({comment:n,type:e,value:t},s,r,i){if(!t)return"";let o=t,a;if(typeof ri.Buffer=="function")a=o instanceof ri.Buffer?
o.toString("base64"):ri.Buffer.from(o.buffer).toString("base64");else if(typeof btoa=="function"){let l="";for(let B=0;B<
o.length;++B)l+=String.fromCharCode(o[B]);a=btoa(l)}else throw new Error("This environment does not support writing bina\
ry tags; either Buffer or btoa is required");if(e??(e=ju.Scalar.BLOCK_LITERAL),e!==ju.Scalar.QUOTE_DOUBLE){let l=Math.max(
s.options.lineWidth-s.indent.length,s.options.minContentWidth),B=Math.ceil(a.length/l),c=new Array(B);for(let u=0,f=0;u<
B;++u,f+=l)c[u]=a.substr(f,l);a=c.join(e===ju.Scalar.BLOCK_LITERAL?`
`:" ")}return PL.stringifyString({comment:n,type:e,value:a},s,r,i)}};dE.binary=GL});var Ya=F(Va=>{"use strict";var Wa=Q(),Wu=Bn(),HL=he(),$L=fn();function pE(n,e){if(Wa.isSeq(n))for(let t=0;t<n.items.length;++t){
let s=n.items[t];if(!Wa.isPair(s)){if(Wa.isMap(s)){s.items.length>1&&e("Each pair must have its own sequence indicator");
let r=s.items[0]||new Wu.Pair(new HL.Scalar(null));if(s.commentBefore&&(r.key.commentBefore=r.key.commentBefore?`${s.commentBefore}\

${r.key.commentBefore}`:s.commentBefore),s.comment){let i=r.value??r.key;i.comment=i.comment?`${s.comment}
${i.comment}`:s.comment}s=r}n.items[t]=Wa.isPair(s)?s:new Wu.Pair(s)}}else e("Expected a sequence for this tag");return n}
function CE(n,e,t){let{replacer:s}=t,r=new $L.YAMLSeq(n);r.tag="tag:yaml.org,2002:pairs";let i=0;if(e&&Symbol.iterator in
Object(e))for(let o of e){typeof s=="function"&&(o=s.call(e,String(i++),o));let a,l;if(Array.isArray(o))if(o.length===2)
a=o[0],l=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let B=Object.
keys(o);if(B.length===1)a=B[0],l=o[a];else throw new TypeError(`Expected tuple with one key, not ${B.length} keys`)}else
a=o;r.items.push(Wu.createPair(a,l,t))}return r}var UL={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:pE,
createNode:CE};Va.createPairs=CE;Va.pairs=UL;Va.resolvePairs=pE});var zu=F(Yu=>{"use strict";var mE=Q(),Vu=rn(),ii=un(),KL=fn(),gE=Ya(),Yn=class n extends KL.YAMLSeq{constructor(){super(),
this.add=ii.YAMLMap.prototype.add.bind(this),this.delete=ii.YAMLMap.prototype.delete.bind(this),this.get=ii.YAMLMap.prototype.
get.bind(this),this.has=ii.YAMLMap.prototype.has.bind(this),this.set=ii.YAMLMap.prototype.set.bind(this),this.tag=n.tag}toJSON(e,t){
if(!t)return super.toJSON(e);let s=new Map;t?.onCreate&&t.onCreate(s);for(let r of this.items){let i,o;if(mE.isPair(r)?(i=
Vu.toJS(r.key,"",t),o=Vu.toJS(r.value,i,t)):i=Vu.toJS(r,"",t),s.has(i))throw new Error("Ordered maps must not include du\
plicate keys");s.set(i,o)}return s}static from(e,t,s){let r=gE.createPairs(e,t,s),i=new this;return i.items=r.items,i}};
Yn.tag="tag:yaml.org,2002:omap";var qL={collection:"seq",identify:n=>n instanceof Map,nodeClass:Yn,default:!1,tag:"tag:y\
aml.org,2002:omap",resolve(n,e){let t=gE.resolvePairs(n,e),s=[];for(let{key:r}of t.items)mE.isScalar(r)&&(s.includes(r.value)?
e(`Ordered maps must not include duplicate keys: ${r.value}`):s.push(r.value));return Object.assign(new Yn,t)},createNode:(n,e,t)=>Yn.
from(n,e,t)};Yu.YAMLOMap=Yn;Yu.omap=qL});var wE=F(Qu=>{"use strict";var yE=he();function EE({value:n,source:e},t){return e&&(n?DE:SE).test.test(e)?e:n?t.options.
trueStr:t.options.falseStr}var DE={identify:n=>n===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new yE.Scalar(!0),stringify:EE},SE={identify:n=>n===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:()=>new yE.Scalar(!1),stringify:EE};Qu.falseTag=SE;Qu.trueTag=DE});var bE=F(za=>{"use strict";var jL=he(),Xu=Ms(),JL={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:floa\
t",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Xu.stringifyNumber},WL={identify:n=>typeof n=="number",default:!0,tag:"\
tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(
n.replace(/_/g,"")),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():Xu.stringifyNumber(n)}},VL={
identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(n){
let e=new jL.Scalar(parseFloat(n.replace(/_/g,""))),t=n.indexOf(".");if(t!==-1){let s=n.substring(t+1).replace(/_/g,"");
s[s.length-1]==="0"&&(e.minFractionDigits=s.length)}return e},stringify:Xu.stringifyNumber};za.float=VL;za.floatExp=WL;za.
floatNaN=JL});var AE=F(ai=>{"use strict";var OE=Ms(),oi=n=>typeof n=="bigint"||Number.isInteger(n);function Qa(n,e,t,{intAsBigInt:s}){
let r=n[0];if((r==="-"||r==="+")&&(e+=1),n=n.substring(e).replace(/_/g,""),s){switch(t){case 2:n=`0b${n}`;break;case 8:n=
`0o${n}`;break;case 16:n=`0x${n}`;break}let o=BigInt(n);return r==="-"?BigInt(-1)*o:o}let i=parseInt(n,t);return r==="-"?
-1*i:i}function Zu(n,e,t){let{value:s}=n;if(oi(s)){let r=s.toString(e);return s<0?"-"+t+r.substr(1):t+r}return OE.stringifyNumber(
n)}var YL={identify:oi,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(n,e,t)=>Qa(n,
2,2,t),stringify:n=>Zu(n,2,"0b")},zL={identify:oi,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:(n,e,t)=>Qa(n,1,8,t),stringify:n=>Zu(n,8,"0")},QL={identify:oi,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(n,e,t)=>Qa(n,0,10,t),stringify:OE.stringifyNumber},XL={identify:oi,default:!0,tag:"tag:yaml.org,2002:int",format:"\
HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(n,e,t)=>Qa(n,2,16,t),stringify:n=>Zu(n,16,"0x")};ai.int=QL;ai.intBin=YL;ai.intHex=
XL;ai.intOct=zL});var tf=F(ef=>{"use strict";var el=Q(),Xa=Bn(),Za=un(),zn=class n extends Za.YAMLMap{constructor(e){super(e),this.tag=n.tag}add(e){
let t;el.isPair(e)?t=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?t=new Xa.Pair(e.key,null):t=new Xa.
Pair(e,null),Za.findPair(this.items,t.key)||this.items.push(t)}get(e,t){let s=Za.findPair(this.items,e);return!t&&el.isPair(
s)?el.isScalar(s.key)?s.key.value:s.key:s}set(e,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for se\
t(key, value) in a YAML set, not ${typeof t}`);let s=Za.findPair(this.items,e);s&&!t?this.items.splice(this.items.indexOf(
s),1):!s&&t&&this.items.push(new Xa.Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,s){if(!e)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),t,s);throw new Error(
"Set items must all have null values")}static from(e,t,s){let{replacer:r}=s,i=new this(e);if(t&&Symbol.iterator in Object(
t))for(let o of t)typeof r=="function"&&(o=r.call(t,o,o)),i.items.push(Xa.createPair(o,null,s));return i}};zn.tag="tag:y\
aml.org,2002:set";var ZL={collection:"map",identify:n=>n instanceof Set,nodeClass:zn,default:!1,tag:"tag:yaml.org,2002:s\
et",createNode:(n,e,t)=>zn.from(n,e,t),resolve(n,e){if(el.isMap(n)){if(n.hasAllNullValues(!0))return Object.assign(new zn,
n);e("Set items must all have null values")}else e("Expected a mapping for this tag");return n}};ef.YAMLSet=zn;ef.set=ZL});var sf=F(tl=>{"use strict";var ev=Ms();function nf(n,e){let t=n[0],s=t==="-"||t==="+"?n.substring(1):n,r=o=>e?BigInt(o):
Number(o),i=s.replace(/_/g,"").split(":").reduce((o,a)=>o*r(60)+r(a),r(0));return t==="-"?r(-1)*i:i}function kE(n){let{value:e}=n,
t=o=>o;if(typeof e=="bigint")t=o=>BigInt(o);else if(isNaN(e)||!isFinite(e))return ev.stringifyNumber(n);let s="";e<0&&(s=
"-",e*=t(-1));let r=t(60),i=[e%r];return e<60?i.unshift(0):(e=(e-i[0])/r,i.unshift(e%r),e>=60&&(e=(e-i[0])/r,i.unshift(e))),
s+i.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var tv={identify:n=>typeof n=="bigint"||Number.
isInteger(n),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(n,e,{
intAsBigInt:t})=>nf(n,t),stringify:kE},nv={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:n=>nf(n,!1),stringify:kE},IE={identify:n=>n instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0\
-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(n){let e=n.match(
IE.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,t,s,r,i,o,a]=e.map(Number),l=e[7]?
Number((e[7]+"00").substr(1,3)):0,B=Date.UTC(t,s-1,r,i||0,o||0,a||0,l),c=e[8];if(c&&c!=="Z"){let u=nf(c,!1);Math.abs(u)<
30&&(u*=60),B-=6e4*u}return new Date(B)},stringify:({value:n})=>n?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};
tl.floatTime=nv;tl.intTime=tv;tl.timestamp=IE});var TE=F(FE=>{"use strict";var sv=Rs(),rv=Ua(),iv=xs(),ov=si(),av=Ju(),NE=wE(),rf=bE(),nl=AE(),lv=Ra(),Bv=zu(),cv=Ya(),uv=tf(),
of=sf(),fv=[sv.map,iv.seq,ov.string,rv.nullTag,NE.trueTag,NE.falseTag,nl.intBin,nl.intOct,nl.int,nl.intHex,rf.floatNaN,rf.
floatExp,rf.float,av.binary,lv.merge,Bv.omap,cv.pairs,uv.set,of.intTime,of.floatTime,of.timestamp];FE.schema=fv});var $E=F(Bf=>{"use strict";var xE=Rs(),hv=Ua(),ME=xs(),dv=si(),pv=Pu(),af=Hu(),lf=Uu(),Cv=cE(),mv=hE(),_E=Ju(),li=Ra(),PE=zu(),
GE=Ya(),LE=TE(),HE=tf(),sl=sf(),vE=new Map([["core",Cv.schema],["failsafe",[xE.map,ME.seq,dv.string]],["json",mv.schema],
["yaml11",LE.schema],["yaml-1.1",LE.schema]]),RE={binary:_E.binary,bool:pv.boolTag,float:af.float,floatExp:af.floatExp,floatNaN:af.
floatNaN,floatTime:sl.floatTime,int:lf.int,intHex:lf.intHex,intOct:lf.intOct,intTime:sl.intTime,map:xE.map,merge:li.merge,
null:hv.nullTag,omap:PE.omap,pairs:GE.pairs,seq:ME.seq,set:HE.set,timestamp:sl.timestamp},gv={"tag:yaml.org,2002:binary":_E.
binary,"tag:yaml.org,2002:merge":li.merge,"tag:yaml.org,2002:omap":PE.omap,"tag:yaml.org,2002:pairs":GE.pairs,"tag:yaml.\
org,2002:set":HE.set,"tag:yaml.org,2002:timestamp":sl.timestamp};function yv(n,e,t){let s=vE.get(e);if(s&&!n)return t&&!s.
includes(li.merge)?s.concat(li.merge):s.slice();let r=s;if(!r)if(Array.isArray(n))r=[];else{let i=Array.from(vE.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${i} or \
define customTags array`)}if(Array.isArray(n))for(let i of n)r=r.concat(i);else typeof n=="function"&&(r=n(r.slice()));return t&&
(r=r.concat(li.merge)),r.reduce((i,o)=>{let a=typeof o=="string"?RE[o]:o;if(!a){let l=JSON.stringify(o),B=Object.keys(RE).
map(c=>JSON.stringify(c)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${B}`)}return i.includes(a)||i.
push(a),i},[])}Bf.coreKnownTags=gv;Bf.getTags=yv});var ff=F(UE=>{"use strict";var cf=Q(),Ev=Rs(),Dv=xs(),Sv=si(),rl=$E(),wv=(n,e)=>n.key<e.key?-1:n.key>e.key?1:0,uf=class n{constructor({
compat:e,customTags:t,merge:s,resolveKnownTags:r,schema:i,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(
e)?rl.getTags(e,"compat"):e?rl.getTags(null,e):null,this.name=typeof i=="string"&&i||"core",this.knownTags=r?rl.coreKnownTags:
{},this.tags=rl.getTags(t,this.name,s),this.toStringOptions=a??null,Object.defineProperty(this,cf.MAP,{value:Ev.map}),Object.
defineProperty(this,cf.SCALAR,{value:Sv.string}),Object.defineProperty(this,cf.SEQ,{value:Dv.seq}),this.sortMapEntries=typeof o==
"function"?o:o===!0?wv:null}clone(){let e=Object.create(n.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=
this.tags.slice(),e}};UE.Schema=uf});var qE=F(KE=>{"use strict";var bv=Q(),hf=ei(),Bi=zr();function Ov(n,e){let t=[],s=e.directives===!0;if(e.directives!==!1&&
n.directives){let l=n.directives.toString(n);l?(t.push(l),s=!0):n.directives.docStart&&(s=!0)}s&&t.push("---");let r=hf.
createStringifyContext(n,e),{commentString:i}=r.options;if(n.commentBefore){t.length!==1&&t.unshift("");let l=i(n.commentBefore);
t.unshift(Bi.indentComment(l,""))}let o=!1,a=null;if(n.contents){if(bv.isNode(n.contents)){if(n.contents.spaceBefore&&s&&
t.push(""),n.contents.commentBefore){let c=i(n.contents.commentBefore);t.push(Bi.indentComment(c,""))}r.forceBlockIndent=
!!n.comment,a=n.contents.comment}let l=a?void 0:()=>o=!0,B=hf.stringify(n.contents,r,()=>a=null,l);a&&(B+=Bi.lineComment(
B,"",i(a))),(B[0]==="|"||B[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${B}`:t.push(B)}else t.push(hf.stringify(
n.contents,r));if(n.directives?.docEnd)if(n.comment){let l=i(n.comment);l.includes(`
`)?(t.push("..."),t.push(Bi.indentComment(l,""))):t.push(`... ${l}`)}else t.push("...");else{let l=n.comment;l&&o&&(l=l.
replace(/^\n+/,"")),l&&((!o||a)&&t[t.length-1]!==""&&t.push(""),t.push(Bi.indentComment(i(l),"")))}return t.join(`
`)+`
`}KE.stringifyDocument=Ov});var ci=F(jE=>{"use strict";var Av=Vr(),_s=ba(),Bt=Q(),kv=Bn(),Iv=rn(),Nv=ff(),Fv=qE(),df=Ea(),Tv=mu(),Lv=Yr(),pf=Cu(),Cf=class n{constructor(e,t,s){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Bt.NODE_TYPE,{value:Bt.
DOC});let r=null;typeof t=="function"||Array.isArray(t)?r=t:s===void 0&&t&&(s=t,t=void 0);let i=Object.assign({intAsBigInt:!1,
keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},s);this.options=
i;let{version:o}=i;s?._directives?(this.directives=s._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.
yaml.version)):this.directives=new pf.Directives({version:o}),this.setSchema(o,s),this.contents=e===void 0?null:this.createNode(
e,r,s)}clone(){let e=Object.create(n.prototype,{[Bt.NODE_TYPE]:{value:Bt.DOC}});return e.commentBefore=this.commentBefore,
e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.options=Object.assign({},this.options),
this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=Bt.isNode(this.contents)?
this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){Ps(this.contents)&&this.contents.
add(e)}addIn(e,t){Ps(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let s=df.anchorNames(this);
e.anchor=!t||s.has(t)?df.findNewAnchor(t||"a",s):t}return new Av.Alias(e.anchor)}createNode(e,t,s){let r;if(typeof t=="f\
unction")e=t.call({"":e},"",e),r=t;else if(Array.isArray(t)){let g=D=>typeof D=="number"||D instanceof String||D instanceof
Number,y=t.filter(g).map(String);y.length>0&&(t=t.concat(y)),r=t}else s===void 0&&t&&(s=t,t=void 0);let{aliasDuplicateObjects:i,
anchorPrefix:o,flow:a,keepUndefined:l,onTagObj:B,tag:c}=s??{},{onAnchor:u,setAnchors:f,sourceObjects:h}=df.createNodeAnchors(
this,o||"a"),d={aliasDuplicateObjects:i??!0,keepUndefined:l??!1,onAnchor:u,onTagObj:B,replacer:r,schema:this.schema,sourceObjects:h},
p=Lv.createNode(e,c,d);return a&&Bt.isCollection(p)&&(p.flow=!0),f(),p}createPair(e,t,s={}){let r=this.createNode(e,null,
s),i=this.createNode(t,null,s);return new kv.Pair(r,i)}delete(e){return Ps(this.contents)?this.contents.delete(e):!1}deleteIn(e){
return _s.isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):Ps(this.contents)?this.contents.deleteIn(e):!1}get(e,t){
return Bt.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){return _s.isEmptyPath(e)?!t&&Bt.isScalar(
this.contents)?this.contents.value:this.contents:Bt.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return Bt.
isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return _s.isEmptyPath(e)?this.contents!==void 0:Bt.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,t){this.contents==null?this.contents=_s.collectionFromPath(this.schema,[e],
t):Ps(this.contents)&&this.contents.set(e,t)}setIn(e,t){_s.isEmptyPath(e)?this.contents=t:this.contents==null?this.contents=
_s.collectionFromPath(this.schema,Array.from(e),t):Ps(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e==
"number"&&(e=String(e));let s;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new pf.
Directives({version:"1.1"}),s={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.
yaml.version=e:this.directives=new pf.Directives({version:e}),s={resolveKnownTags:!0,schema:"core"};break;case null:this.
directives&&delete this.directives,s=null;break;default:{let r=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' \
or null as first argument, but found: ${r}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(s)this.schema=new Nv.
Schema(Object.assign(s,t));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({
json:e,jsonArg:t,mapAsMap:s,maxAliasCount:r,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!e,mapAsMap:s===
!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},l=Iv.toJS(this.contents,t??"",a);if(typeof i=="function")for(let{
count:B,res:c}of a.anchors.values())i(c,B);return typeof o=="function"?Tv.applyReviver(o,{"":l},"",l):l}toJSON(e,t){return this.
toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with e\
rrors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.stringify(
e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return Fv.stringifyDocument(this,e)}};
function Ps(n){if(Bt.isCollection(n))return!0;throw new Error("Expected a YAML collection as document contents")}jE.Document=
Cf});var hi=F(fi=>{"use strict";var ui=class extends Error{constructor(e,t,s,r){super(),this.name=e,this.code=s,this.message=
r,this.pos=t}},mf=class extends ui{constructor(e,t,s){super("YAMLParseError",e,t,s)}},gf=class extends ui{constructor(e,t,s){
super("YAMLWarning",e,t,s)}},vv=(n,e)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(a=>e.linePos(a));let{line:s,col:r}=t.
linePos[0];t.message+=` at line ${s}, column ${r}`;let i=r-1,o=n.substring(e.lineStarts[s-1],e.lineStarts[s]).replace(/[\n\r]+$/,
"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-79);o="\u2026"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(
0,79)+"\u2026"),s>1&&/^ *$/.test(o.substring(0,i))){let a=n.substring(e.lineStarts[s-2],e.lineStarts[s-1]);a.length>80&&
(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,l=t.linePos[1];l?.line===s&&l.col>r&&(a=Math.max(1,Math.min(l.col-r,80-i)));let B=" ".
repeat(i)+"^".repeat(a);t.message+=`:

${o}
${B}
`}};fi.YAMLError=ui;fi.YAMLParseError=mf;fi.YAMLWarning=gf;fi.prettifyError=vv});var di=F(JE=>{"use strict";function Rv(n,{flow:e,indicator:t,next:s,offset:r,onError:i,parentIndent:o,startOnNewline:a}){
let l=!1,B=a,c=a,u="",f="",h=!1,d=!1,p=null,g=null,y=null,D=null,A=null,k=null,N=null;for(let R of n)switch(d&&(R.type!==
"space"&&R.type!=="newline"&&R.type!=="comma"&&i(R.offset,"MISSING_CHAR","Tags and anchors must be separated from the ne\
xt token by white space"),d=!1),p&&(B&&R.type!=="comment"&&R.type!=="newline"&&i(p,"TAB_AS_INDENT","Tabs are not allowed\
 as indentation"),p=null),R.type){case"space":!e&&(t!=="doc-start"||s?.type!=="flow-collection")&&R.source.includes("	")&&
(p=R),c=!0;break;case"comment":{c||i(R,"MISSING_CHAR","Comments must be separated from other tokens by white space chara\
cters");let J=R.source.substring(1)||" ";u?u+=f+J:u=J,f="",B=!1;break}case"newline":B?u?u+=R.source:(!k||t!=="seq-item-i\
nd")&&(l=!0):f+=R.source,B=!0,h=!0,(g||y)&&(D=R),c=!0;break;case"anchor":g&&i(R,"MULTIPLE_ANCHORS","A node can have at m\
ost one anchor"),R.source.endsWith(":")&&i(R.offset+R.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),
g=R,N??(N=R.offset),B=!1,c=!1,d=!0;break;case"tag":{y&&i(R,"MULTIPLE_TAGS","A node can have at most one tag"),y=R,N??(N=
R.offset),B=!1,c=!1,d=!0;break}case t:(g||y)&&i(R,"BAD_PROP_ORDER",`Anchors and tags must be after the ${R.source} indic\
ator`),k&&i(R,"UNEXPECTED_TOKEN",`Unexpected ${R.source} in ${e??"collection"}`),k=R,B=t==="seq-item-ind"||t==="explicit\
-key-ind",c=!1;break;case"comma":if(e){A&&i(R,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),A=R,B=!1,c=!1;break}default:i(R,
"UNEXPECTED_TOKEN",`Unexpected ${R.type} token`),B=!1,c=!1}let x=n[n.length-1],q=x?x.offset+x.source.length:r;return d&&
s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!=="")&&i(s.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space"),p&&(B&&p.indent<=o||s?.type==="block-map"||s?.type===
"block-seq")&&i(p,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:A,found:k,spaceBefore:l,comment:u,hasNewline:h,
anchor:g,tag:y,newlineAfterProp:D,end:q,start:N??q}}JE.resolveProps=Rv});var il=F(WE=>{"use strict";function yf(n){if(!n)return null;switch(n.type){case"alias":case"scalar":case"double-quoted-s\
calar":case"single-quoted-scalar":if(n.source.includes(`
`))return!0;if(n.end){for(let e of n.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of n.items){
for(let t of e.start)if(t.type==="newline")return!0;if(e.sep){for(let t of e.sep)if(t.type==="newline")return!0}if(yf(e.
key)||yf(e.value))return!0}return!1;default:return!0}}WE.containsNewline=yf});var Ef=F(VE=>{"use strict";var xv=il();function Mv(n,e,t){if(e?.type==="flow-collection"){let s=e.end[0];s.indent===n&&(s.
source==="]"||s.source==="}")&&xv.containsNewline(e)&&t(s,"BAD_INDENT","Flow end indicator should be more indented than \
parent",!0)}}VE.flowIndentCheck=Mv});var Df=F(zE=>{"use strict";var YE=Q();function _v(n,e,t){let{uniqueKeys:s}=n.options;if(s===!1)return!1;let r=typeof s==
"function"?s:(i,o)=>i===o||YE.isScalar(i)&&YE.isScalar(o)&&i.value===o.value;return e.some(i=>r(i.key,t))}zE.mapIncludes=
_v});var nD=F(tD=>{"use strict";var QE=Bn(),Pv=un(),XE=di(),Gv=il(),ZE=Ef(),Hv=Df(),eD="All mapping items must start at the s\
ame column";function $v({composeNode:n,composeEmptyNode:e},t,s,r,i){let o=i?.nodeClass??Pv.YAMLMap,a=new o(t.schema);t.atRoot&&
(t.atRoot=!1);let l=s.offset,B=null;for(let c of s.items){let{start:u,key:f,sep:h,value:d}=c,p=XE.resolveProps(u,{indicator:"\
explicit-key-ind",next:f??h?.[0],offset:l,onError:r,parentIndent:s.indent,startOnNewline:!0}),g=!p.found;if(g){if(f&&(f.
type==="block-seq"?r(l,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&
f.indent!==s.indent&&r(l,"BAD_INDENT",eD)),!p.anchor&&!p.tag&&!h){B=p.end,p.comment&&(a.comment?a.comment+=`
`+p.comment:a.comment=p.comment);continue}(p.newlineAfterProp||Gv.containsNewline(f))&&r(f??u[u.length-1],"MULTILINE_IMP\
LICIT_KEY","Implicit keys need to be on a single line")}else p.found?.indent!==s.indent&&r(l,"BAD_INDENT",eD);t.atKey=!0;
let y=p.end,D=f?n(t,f,p,r):e(t,y,u,null,p,r);t.schema.compat&&ZE.flowIndentCheck(s.indent,f,r),t.atKey=!1,Hv.mapIncludes(
t,a.items,D)&&r(y,"DUPLICATE_KEY","Map keys must be unique");let A=XE.resolveProps(h??[],{indicator:"map-value-ind",next:d,
offset:D.range[2],onError:r,parentIndent:s.indent,startOnNewline:!f||f.type==="block-scalar"});if(l=A.end,A.found){g&&(d?.
type==="block-map"&&!A.hasNewline&&r(l,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.
options.strict&&p.start<A.found.offset-1024&&r(D.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars\
 after the start of an implicit block mapping key"));let k=d?n(t,d,A,r):e(t,l,h,null,A,r);t.schema.compat&&ZE.flowIndentCheck(
s.indent,d,r),l=k.range[2];let N=new QE.Pair(D,k);t.options.keepSourceTokens&&(N.srcToken=c),a.items.push(N)}else{g&&r(D.
range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),A.comment&&(D.comment?D.comment+=`
`+A.comment:D.comment=A.comment);let k=new QE.Pair(D);t.options.keepSourceTokens&&(k.srcToken=c),a.items.push(k)}}return B&&
B<l&&r(B,"IMPOSSIBLE","Map comment with trailing content"),a.range=[s.offset,l,B??l],a}tD.resolveBlockMap=$v});var rD=F(sD=>{"use strict";var Uv=fn(),Kv=di(),qv=Ef();function jv({composeNode:n,composeEmptyNode:e},t,s,r,i){let o=i?.
nodeClass??Uv.YAMLSeq,a=new o(t.schema);t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let l=s.offset,B=null;for(let{start:c,
value:u}of s.items){let f=Kv.resolveProps(c,{indicator:"seq-item-ind",next:u,offset:l,onError:r,parentIndent:s.indent,startOnNewline:!0});
if(!f.found)if(f.anchor||f.tag||u)u?.type==="block-seq"?r(f.end,"BAD_INDENT","All sequence items must start at the same \
column"):r(l,"MISSING_CHAR","Sequence item without - indicator");else{B=f.end,f.comment&&(a.comment=f.comment);continue}
let h=u?n(t,u,f,r):e(t,f.end,c,null,f,r);t.schema.compat&&qv.flowIndentCheck(s.indent,u,r),l=h.range[2],a.items.push(h)}
return a.range=[s.offset,l,B??l],a}sD.resolveBlockSeq=jv});var Gs=F(iD=>{"use strict";function Jv(n,e,t,s){let r="";if(n){let i=!1,o="";for(let a of n){let{source:l,type:B}=a;switch(B){case"\
space":i=!0;break;case"comment":{t&&!i&&s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space \
characters");let c=l.substring(1)||" ";r?r+=o+c:r=c,o="";break}case"newline":r&&(o+=l),i=!0;break;default:s(a,"UNEXPECTE\
D_TOKEN",`Unexpected ${B} at node end`)}e+=l.length}}return{comment:r,offset:e}}iD.resolveEnd=Jv});var BD=F(lD=>{"use strict";var Wv=Q(),Vv=Bn(),oD=un(),Yv=fn(),zv=Gs(),aD=di(),Qv=il(),Xv=Df(),Sf="Block collections are \
not allowed within flow collections",wf=n=>n&&(n.type==="block-map"||n.type==="block-seq");function Zv({composeNode:n,composeEmptyNode:e},t,s,r,i){
let o=s.start.source==="{",a=o?"flow map":"flow sequence",l=i?.nodeClass??(o?oD.YAMLMap:Yv.YAMLSeq),B=new l(t.schema);B.
flow=!0;let c=t.atRoot;c&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let u=s.offset+s.start.source.length;for(let g=0;g<s.items.
length;++g){let y=s.items[g],{start:D,key:A,sep:k,value:N}=y,x=aD.resolveProps(D,{flow:a,indicator:"explicit-key-ind",next:A??
k?.[0],offset:u,onError:r,parentIndent:s.indent,startOnNewline:!1});if(!x.found){if(!x.anchor&&!x.tag&&!k&&!N){g===0&&x.
comma?r(x.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):g<s.items.length-1&&r(x.start,"UNEXPECTED_TOKEN",`Unexpected \
empty item in ${a}`),x.comment&&(B.comment?B.comment+=`
`+x.comment:B.comment=x.comment),u=x.end;continue}!o&&t.options.strict&&Qv.containsNewline(A)&&r(A,"MULTILINE_IMPLICIT_K\
EY","Implicit keys of flow sequence pairs need to be on a single line")}if(g===0)x.comma&&r(x.comma,"UNEXPECTED_TOKEN",`\
Unexpected , in ${a}`);else if(x.comma||r(x.start,"MISSING_CHAR",`Missing , between ${a} items`),x.comment){let q="";e:for(let R of D)
switch(R.type){case"comma":case"space":break;case"comment":q=R.source.substring(1);break e;default:break e}if(q){let R=B.
items[B.items.length-1];Wv.isPair(R)&&(R=R.value??R.key),R.comment?R.comment+=`
`+q:R.comment=q,x.comment=x.comment.substring(q.length+1)}}if(!o&&!k&&!x.found){let q=N?n(t,N,x,r):e(t,x.end,k,null,x,r);
B.items.push(q),u=q.range[2],wf(N)&&r(q.range,"BLOCK_IN_FLOW",Sf)}else{t.atKey=!0;let q=x.end,R=A?n(t,A,x,r):e(t,q,D,null,
x,r);wf(A)&&r(R.range,"BLOCK_IN_FLOW",Sf),t.atKey=!1;let J=aD.resolveProps(k??[],{flow:a,indicator:"map-value-ind",next:N,
offset:R.range[2],onError:r,parentIndent:s.indent,startOnNewline:!1});if(J.found){if(!o&&!x.found&&t.options.strict){if(k)
for(let ae of k){if(ae===J.found)break;if(ae.type==="newline"){r(ae,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequ\
ence pairs need to be on a single line");break}}x.start<J.found.offset-1024&&r(J.found,"KEY_OVER_1024_CHARS","The : indi\
cator must be at most 1024 chars after the start of an implicit flow sequence key")}}else N&&("source"in N&&N.source?.[0]===
":"?r(N,"MISSING_CHAR",`Missing space after : in ${a}`):r(J.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let ke=N?
n(t,N,J,r):J.found?e(t,J.end,k,null,J,r):null;ke?wf(N)&&r(ke.range,"BLOCK_IN_FLOW",Sf):J.comment&&(R.comment?R.comment+=
`
`+J.comment:R.comment=J.comment);let Ke=new Vv.Pair(R,ke);if(t.options.keepSourceTokens&&(Ke.srcToken=y),o){let ae=B;Xv.
mapIncludes(t,ae.items,R)&&r(q,"DUPLICATE_KEY","Map keys must be unique"),ae.items.push(Ke)}else{let ae=new oD.YAMLMap(t.
schema);ae.flow=!0,ae.items.push(Ke);let zf=(ke??R).range;ae.range=[R.range[0],zf[1],zf[2]],B.items.push(ae)}u=ke?ke.range[2]:
J.end}}let f=o?"}":"]",[h,...d]=s.end,p=u;if(h?.source===f)p=h.offset+h.source.length;else{let g=a[0].toUpperCase()+a.substring(
1),y=c?`${g} must end with a ${f}`:`${g} in block collection must be sufficiently indented and end with a ${f}`;r(u,c?"M\
ISSING_CHAR":"BAD_INDENT",y),h&&h.source.length!==1&&d.unshift(h)}if(d.length>0){let g=zv.resolveEnd(d,p,t.options.strict,
r);g.comment&&(B.comment?B.comment+=`
`+g.comment:B.comment=g.comment),B.range=[s.offset,p,g.offset]}else B.range=[s.offset,p,p];return B}lD.resolveFlowCollection=
Zv});var uD=F(cD=>{"use strict";var eR=Q(),tR=he(),nR=un(),sR=fn(),rR=nD(),iR=rD(),oR=BD();function bf(n,e,t,s,r,i){let o=t.type===
"block-map"?rR.resolveBlockMap(n,e,t,s,i):t.type==="block-seq"?iR.resolveBlockSeq(n,e,t,s,i):oR.resolveFlowCollection(n,
e,t,s,i),a=o.constructor;return r==="!"||r===a.tagName?(o.tag=a.tagName,o):(r&&(o.tag=r),o)}function aR(n,e,t,s,r){let i=s.
tag,o=i?e.directives.tagName(i.source,f=>r(i,"TAG_RESOLVE_FAILED",f)):null;if(t.type==="block-seq"){let{anchor:f,newlineAfterProp:h}=s,
d=f&&i?f.offset>i.offset?f:i:f??i;d&&(!h||h.offset<d.offset)&&r(d,"MISSING_CHAR","Missing newline after block sequence p\
rops")}let a=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||
o===nR.YAMLMap.tagName&&a==="map"||o===sR.YAMLSeq.tagName&&a==="seq")return bf(n,e,t,r,o);let l=e.schema.tags.find(f=>f.
tag===o&&f.collection===a);if(!l){let f=e.schema.knownTags[o];if(f?.collection===a)e.schema.tags.push(Object.assign({},f,
{default:!1})),l=f;else return f?r(i,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??
"scalar"}`,!0):r(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),bf(n,e,t,r,o)}let B=bf(n,e,t,r,o,l),c=l.resolve?.(B,f=>r(
i,"TAG_RESOLVE_FAILED",f),e.options)??B,u=eR.isNode(c)?c:new tR.Scalar(c);return u.range=B.range,u.tag=o,l?.format&&(u.format=
l.format),u}cD.composeCollection=aR});var Af=F(fD=>{"use strict";var Of=he();function lR(n,e,t){let s=e.offset,r=BR(e,n.options.strict,t);if(!r)return{value:"",
type:null,comment:"",range:[s,s,s]};let i=r.mode===">"?Of.Scalar.BLOCK_FOLDED:Of.Scalar.BLOCK_LITERAL,o=e.source?cR(e.source):
[],a=o.length;for(let p=o.length-1;p>=0;--p){let g=o[p][1];if(g===""||g==="\r")a=p;else break}if(a===0){let p=r.chomp===
"+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",g=s+r.length;return e.source&&(g+=e.source.length),{value:p,type:i,comment:r.comment,
range:[s,g,g]}}let l=e.indent+r.indent,B=e.offset+r.length,c=0;for(let p=0;p<a;++p){let[g,y]=o[p];if(y===""||y==="\r")r.
indent===0&&g.length>l&&(l=g.length);else{g.length<l&&t(B+g.length,"MISSING_CHAR","Block scalars with more-indented lead\
ing empty lines must use an explicit indentation indicator"),r.indent===0&&(l=g.length),c=p,l===0&&!n.atRoot&&t(B,"BAD_I\
NDENT","Block scalar values in collections must be indented");break}B+=g.length+y.length+1}for(let p=o.length-1;p>=a;--p)
o[p][0].length>l&&(a=p+1);let u="",f="",h=!1;for(let p=0;p<c;++p)u+=o[p][0].slice(l)+`
`;for(let p=c;p<a;++p){let[g,y]=o[p];B+=g.length+y.length+1;let D=y[y.length-1]==="\r";if(D&&(y=y.slice(0,-1)),y&&g.length<
l){let k=`Block scalar lines must not be less indented than their ${r.indent?"explicit indentation indicator":"first lin\
e"}`;t(B-y.length-(D?2:1),"BAD_INDENT",k),g=""}i===Of.Scalar.BLOCK_LITERAL?(u+=f+g.slice(l)+y,f=`
`):g.length>l||y[0]==="	"?(f===" "?f=`
`:!h&&f===`
`&&(f=`

`),u+=f+g.slice(l)+y,f=`
`,h=!0):y===""?f===`
`?u+=`
`:f=`
`:(u+=f+y,f=" ",h=!1)}switch(r.chomp){case"-":break;case"+":for(let p=a;p<o.length;++p)u+=`
`+o[p][0].slice(l);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}let d=s+r.length+e.source.length;return{value:u,type:i,comment:r.comment,range:[s,d,d]}}function BR({offset:n,props:e},t,s){
if(e[0].type!=="block-scalar-header")return s(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:r}=e[0],
i=r[0],o=0,a="",l=-1;for(let f=1;f<r.length;++f){let h=r[f];if(!a&&(h==="-"||h==="+"))a=h;else{let d=Number(h);!o&&d?o=d:
l===-1&&(l=n+f)}}l!==-1&&s(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let B=!1,c="",u=r.
length;for(let f=1;f<e.length;++f){let h=e[f];switch(h.type){case"space":B=!0;case"newline":u+=h.source.length;break;case"\
comment":t&&!B&&s(h,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),u+=h.source.
length,c=h.source.substring(1);break;case"error":s(h,"UNEXPECTED_TOKEN",h.message),u+=h.source.length;break;default:{let d=`\
Unexpected token in block scalar header: ${h.type}`;s(h,"UNEXPECTED_TOKEN",d);let p=h.source;p&&typeof p=="string"&&(u+=
p.length)}}}return{mode:i,indent:o,chomp:a,comment:c,length:u}}function cR(n){let e=n.split(/\n( *)/),t=e[0],s=t.match(/^( *)/),
i=[s?.[1]?[s[1],t.slice(s[1].length)]:["",t]];for(let o=1;o<e.length;o+=2)i.push([e[o],e[o+1]]);return i}fD.resolveBlockScalar=
lR});var If=F(dD=>{"use strict";var kf=he(),uR=Gs();function fR(n,e,t){let{offset:s,type:r,source:i,end:o}=n,a,l,B=(f,h,d)=>t(
s+f,h,d);switch(r){case"scalar":a=kf.Scalar.PLAIN,l=hR(i,B);break;case"single-quoted-scalar":a=kf.Scalar.QUOTE_SINGLE,l=
dR(i,B);break;case"double-quoted-scalar":a=kf.Scalar.QUOTE_DOUBLE,l=pR(i,B);break;default:return t(n,"UNEXPECTED_TOKEN",
`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[s,s+i.length,s+i.length]}}let c=s+
i.length,u=uR.resolveEnd(o,c,e,t);return{value:l,type:a,comment:u.comment,range:[s,c,u.offset]}}function hR(n,e){let t="";
switch(n[0]){case"	":t="a tab character";break;case",":t="flow indicator character ,";break;case"%":t="directive indicat\
or character %";break;case"|":case">":{t=`block scalar indicator ${n[0]}`;break}case"@":case"`":{t=`reserved character ${n[0]}`;
break}}return t&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),hD(n)}function dR(n,e){return(n[n.length-1]!==
"'"||n.length===1)&&e(n.length,"MISSING_CHAR","Missing closing 'quote"),hD(n.slice(1,-1)).replace(/''/g,"'")}function hD(n){
let e=/(.*?)\r?\n/sy,t=e.exec(n);if(!t)return n;let s,r;try{s=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ 	]+|(?<![ 	\
])[ 	]+$","g")}catch{s=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let i=t[1].replace(s,""),o=" ",a=e.lastIndex;for(;t=e.exec(n);){let B=t[1].
replace(r,"");B===""?o===`
`?i+=o:o=`
`:(i+=o+B,o=" "),a=e.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=a,t=l.exec(n),i+o+(t?.[1]??"")}function pR(n,e){let t="";
for(let s=1;s<n.length-1;++s){let r=n[s];if(!(r==="\r"&&n[s+1]===`
`))if(r===`
`){let{fold:i,offset:o}=CR(n,s);t+=i,s=o}else if(r==="\\"){let i=n[++s],o=mR[i];if(o)t+=o;else if(i===`
`)for(i=n[s+1];i===" "||i==="	";)i=n[++s+1];else if(i==="\r"&&n[s+1]===`
`)for(i=n[++s+1];i===" "||i==="	";)i=n[++s+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;t+=gR(n,s+1,
a,e),s+=a}else{let a=n.substr(s-1,2);e(s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),t+=a}}else if(r===" "||r==="	"){
let i=s,o=n[s+1];for(;o===" "||o==="	";)o=n[++s+1];o!==`
`&&!(o==="\r"&&n[s+2]===`
`)&&(t+=s>i?n.slice(i,s+1):r)}else t+=r}return(n[n.length-1]!=='"'||n.length===1)&&e(n.length,"MISSING_CHAR",'Missing cl\
osing "quote'),t}function CR(n,e){let t="",s=n[e+1];for(;(s===" "||s==="	"||s===`
`||s==="\r")&&!(s==="\r"&&n[e+2]!==`
`);)s===`
`&&(t+=`
`),e+=1,s=n[e+1];return t||(t=" "),{fold:t,offset:e}}var mR={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function gR(n,e,t,s){
let r=n.substr(e,t),o=r.length===t&&/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(o)}catch{
let a=n.substr(e-2,t+2);return s(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}dD.resolveFlowScalar=fR});var mD=F(CD=>{"use strict";var Qn=Q(),pD=he(),yR=Af(),ER=If();function DR(n,e,t,s){let{value:r,type:i,comment:o,range:a}=e.
type==="block-scalar"?yR.resolveBlockScalar(n,e,s):ER.resolveFlowScalar(e,n.options.strict,s),l=t?n.directives.tagName(t.
source,u=>s(t,"TAG_RESOLVE_FAILED",u)):null,B;n.options.stringKeys&&n.atKey?B=n.schema[Qn.SCALAR]:l?B=SR(n.schema,r,l,t,
s):e.type==="scalar"?B=wR(n,r,e,s):B=n.schema[Qn.SCALAR];let c;try{let u=B.resolve(r,f=>s(t??e,"TAG_RESOLVE_FAILED",f),n.
options);c=Qn.isScalar(u)?u:new pD.Scalar(u)}catch(u){let f=u instanceof Error?u.message:String(u);s(t??e,"TAG_RESOLVE_F\
AILED",f),c=new pD.Scalar(r)}return c.range=a,c.source=r,i&&(c.type=i),l&&(c.tag=l),B.format&&(c.format=B.format),o&&(c.
comment=o),c}function SR(n,e,t,s,r){if(t==="!")return n[Qn.SCALAR];let i=[];for(let a of n.tags)if(!a.collection&&a.tag===
t)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(e))return a;let o=n.knownTags[t];return o&&
!o.collection?(n.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(r(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,
t!=="tag:yaml.org,2002:str"),n[Qn.SCALAR])}function wR({atKey:n,directives:e,schema:t},s,r,i){let o=t.tags.find(a=>(a.default===
!0||n&&a.default==="key")&&a.test?.test(s))||t[Qn.SCALAR];if(t.compat){let a=t.compat.find(l=>l.default&&l.test?.test(s))??
t[Qn.SCALAR];if(o.tag!==a.tag){let l=e.tagString(o.tag),B=e.tagString(a.tag),c=`Value may be parsed as either ${l} or ${B}`;
i(r,"TAG_RESOLVE_FAILED",c,!0)}}return o}CD.composeScalar=DR});var yD=F(gD=>{"use strict";function bR(n,e,t){if(e){t??(t=e.length);for(let s=t-1;s>=0;--s){let r=e[s];switch(r.type){case"\
space":case"comment":case"newline":n-=r.source.length;continue}for(r=e[++s];r?.type==="space";)n+=r.source.length,r=e[++s];
break}}return n}gD.emptyScalarPosition=bR});var SD=F(Ff=>{"use strict";var OR=Vr(),AR=Q(),kR=uD(),ED=mD(),IR=Gs(),NR=yD(),FR={composeNode:DD,composeEmptyNode:Nf};function DD(n,e,t,s){
let r=n.atKey,{spaceBefore:i,comment:o,anchor:a,tag:l}=t,B,c=!0;switch(e.type){case"alias":B=TR(n,e,s),(a||l)&&s(e,"ALIA\
S_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quot\
ed-scalar":case"block-scalar":B=ED.composeScalar(n,e,l,s),a&&(B.anchor=a.source.substring(1));break;case"block-map":case"\
block-seq":case"flow-collection":try{B=kR.composeCollection(FR,n,e,t,s),a&&(B.anchor=a.source.substring(1))}catch(u){let f=u instanceof
Error?u.message:String(u);s(e,"RESOURCE_EXHAUSTION",f)}break;default:{let u=e.type==="error"?e.message:`Unsupported toke\
n (type: ${e.type})`;s(e,"UNEXPECTED_TOKEN",u),c=!1}}return B??(B=Nf(n,e.offset,void 0,null,t,s)),a&&B.anchor===""&&s(a,
"BAD_ALIAS","Anchor cannot be an empty string"),r&&n.options.stringKeys&&(!AR.isScalar(B)||typeof B.value!="string"||B.tag&&
B.tag!=="tag:yaml.org,2002:str")&&s(l??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(B.spaceBefore=
!0),o&&(e.type==="scalar"&&e.source===""?B.comment=o:B.commentBefore=o),n.options.keepSourceTokens&&c&&(B.srcToken=e),B}
function Nf(n,e,t,s,{spaceBefore:r,comment:i,anchor:o,tag:a,end:l},B){let c={type:"scalar",offset:NR.emptyScalarPosition(
e,t,s),indent:-1,source:""},u=ED.composeScalar(n,c,a,B);return o&&(u.anchor=o.source.substring(1),u.anchor===""&&B(o,"BA\
D_ALIAS","Anchor cannot be an empty string")),r&&(u.spaceBefore=!0),i&&(u.comment=i,u.range[2]=l),u}function TR({options:n},{
offset:e,source:t,end:s},r){let i=new OR.Alias(t.substring(1));i.source===""&&r(e,"BAD_ALIAS","Alias cannot be an empty \
string"),i.source.endsWith(":")&&r(e+t.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=e+t.length,a=IR.resolveEnd(
s,o,n.strict,r);return i.range=[e,o,a.offset],a.comment&&(i.comment=a.comment),i}Ff.composeEmptyNode=Nf;Ff.composeNode=DD});var OD=F(bD=>{"use strict";var LR=ci(),wD=SD(),vR=Gs(),RR=di();function xR(n,e,{offset:t,start:s,value:r,end:i},o){let a=Object.
assign({_directives:e},n),l=new LR.Document(void 0,a),B={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.
schema},c=RR.resolveProps(s,{indicator:"doc-start",next:r??i?.[0],offset:t,onError:o,parentIndent:0,startOnNewline:!0});
c.found&&(l.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!c.hasNewline&&o(c.end,"MISSING_CHAR",
"Block collection cannot start on same line with directives-end marker")),l.contents=r?wD.composeNode(B,r,c,o):wD.composeEmptyNode(
B,c.end,s,null,c,o);let u=l.contents.range[2],f=vR.resolveEnd(i,u,!1,o);return f.comment&&(l.comment=f.comment),l.range=
[t,u,f.offset],l}bD.composeDoc=xR});var Lf=F(ID=>{"use strict";var MR=Tt("process"),_R=Cu(),PR=ci(),pi=hi(),AD=Q(),GR=OD(),HR=Gs();function Ci(n){if(typeof n==
"number")return[n,n+1];if(Array.isArray(n))return n.length===2?n:[n[0],n[1]];let{offset:e,source:t}=n;return[e,e+(typeof t==
"string"?t.length:1)]}function kD(n){let e="",t=!1,s=!1;for(let r=0;r<n.length;++r){let i=n[r];switch(i[0]){case"#":e+=(e===
""?"":s?`

`:`
`)+(i.substring(1)||" "),t=!0,s=!1;break;case"%":n[r+1]?.[0]!=="#"&&(r+=1),t=!1;break;default:t||(s=!0),t=!1}}return{comment:e,
afterEmptyLine:s}}var Tf=class{constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(t,s,r,i)=>{let o=Ci(t);i?this.warnings.push(new pi.YAMLWarning(o,s,r)):this.errors.push(new pi.
YAMLParseError(o,s,r))},this.directives=new _R.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,t){let{comment:s,
afterEmptyLine:r}=kD(this.prelude);if(s){let i=e.contents;if(t)e.comment=e.comment?`${e.comment}
${s}`:s;else if(r||e.directives.docStart||!i)e.commentBefore=s;else if(AD.isCollection(i)&&!i.flow&&i.items.length>0){let o=i.
items[0];AD.isPair(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${s}
${a}`:s}else{let o=i.commentBefore;i.commentBefore=o?`${s}
${o}`:s}}if(t){for(let i=0;i<this.errors.length;++i)e.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)
e.warnings.push(this.warnings[i])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:kD(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(e,t=!1,s=-1){for(let r of e)yield*this.next(r);yield*this.end(t,s)}*next(e){switch(MR.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(t,s,r)=>{let i=Ci(e);i[0]+=t,this.onError(
i,"BAD_DIRECTIVE",s,r)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"document":{let t=GR.composeDoc(this.
options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missin\
g directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=
!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"erro\
r":{let t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,s=new pi.YAMLParseError(Ci(e),"UNEXPECTED_TOKEN",
t);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"doc-end":{if(!this.doc){let s="Un\
expected doc-end without preceding document";this.errors.push(new pi.YAMLParseError(Ci(e),"UNEXPECTED_TOKEN",s));break}this.
doc.directives.docEnd=!0;let t=HR.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.
decorate(this.doc,!0),t.comment){let s=this.doc.comment;this.doc.comment=s?`${s}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new pi.YAMLParseError(Ci(e),"UNEXPECTE\
D_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=
null;else if(e){let s=Object.assign({_directives:this.directives},this.options),r=new PR.Document(void 0,s);this.atDirectives&&
this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),r.range=[0,t,t],this.decorate(r,!1),yield r}}};ID.
Composer=Tf});var TD=F(ol=>{"use strict";var $R=Af(),UR=If(),KR=hi(),ND=Zr();function qR(n,e=!0,t){if(n){let s=(r,i,o)=>{let a=typeof r==
"number"?r:Array.isArray(r)?r[0]:r.offset;if(t)t(a,i,o);else throw new KR.YAMLParseError([a,a+1],i,o)};switch(n.type){case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":return UR.resolveFlowScalar(n,e,s);case"block-scalar":return $R.
resolveBlockScalar({options:{strict:e}},n,s)}}return null}function jR(n,e){let{implicitKey:t=!1,indent:s,inFlow:r=!1,offset:i=-1,
type:o="PLAIN"}=e,a=ND.stringifyString({type:o,value:n},{implicitKey:t,indent:s>0?" ".repeat(s):"",inFlow:r,options:{blockQuote:!0,
lineWidth:-1}}),l=e.end??[{type:"newline",offset:-1,indent:s,source:`
`}];switch(a[0]){case"|":case">":{let B=a.indexOf(`
`),c=a.substring(0,B),u=a.substring(B+1)+`
`,f=[{type:"block-scalar-header",offset:i,indent:s,source:c}];return FD(f,l)||f.push({type:"newline",offset:-1,indent:s,
source:`
`}),{type:"block-scalar",offset:i,indent:s,props:f,source:u}}case'"':return{type:"double-quoted-scalar",offset:i,indent:s,
source:a,end:l};case"'":return{type:"single-quoted-scalar",offset:i,indent:s,source:a,end:l};default:return{type:"scalar",
offset:i,indent:s,source:a,end:l}}}function JR(n,e,t={}){let{afterKey:s=!1,implicitKey:r=!1,inFlow:i=!1,type:o}=t,a="ind\
ent"in n?n.indent:null;if(s&&typeof a=="number"&&(a+=2),!o)switch(n.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"\
double-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let B=n.props[0];if(B.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");o=B.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let l=ND.stringifyString(
{type:o,value:e},{implicitKey:r||a===null,indent:a!==null&&a>0?" ".repeat(a):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}});
switch(l[0]){case"|":case">":WR(n,l);break;case'"':vf(n,l,"double-quoted-scalar");break;case"'":vf(n,l,"single-quoted-sc\
alar");break;default:vf(n,l,"scalar")}}function WR(n,e){let t=e.indexOf(`
`),s=e.substring(0,t),r=e.substring(t+1)+`
`;if(n.type==="block-scalar"){let i=n.props[0];if(i.type!=="block-scalar-header")throw new Error("Invalid block scalar h\
eader");i.source=s,n.source=r}else{let{offset:i}=n,o="indent"in n?n.indent:-1,a=[{type:"block-scalar-header",offset:i,indent:o,
source:s}];FD(a,"end"in n?n.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`
`});for(let l of Object.keys(n))l!=="type"&&l!=="offset"&&delete n[l];Object.assign(n,{type:"block-scalar",indent:o,props:a,
source:r})}}function FD(n,e){if(e)for(let t of e)switch(t.type){case"space":case"comment":n.push(t);break;case"newline":
return n.push(t),!0}return!1}function vf(n,e,t){switch(n.type){case"scalar":case"double-quoted-scalar":case"single-quote\
d-scalar":n.type=t,n.source=e;break;case"block-scalar":{let s=n.props.slice(1),r=e.length;n.props[0].type==="block-scala\
r-header"&&(r-=n.props[0].source.length);for(let i of s)i.offset+=r;delete n.props,Object.assign(n,{type:t,source:e,end:s});
break}case"block-map":case"block-seq":{let r={type:"newline",offset:n.offset+e.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:t,source:e,end:[r]});break}default:{let s="indent"in n?n.indent:-1,r="end"in n&&
Array.isArray(n.end)?n.end.filter(i=>i.type==="space"||i.type==="comment"||i.type==="newline"):[];for(let i of Object.keys(
n))i!=="type"&&i!=="offset"&&delete n[i];Object.assign(n,{type:t,indent:s,source:e,end:r})}}}ol.createScalarToken=jR;ol.
resolveAsScalar=qR;ol.setScalarValue=JR});var vD=F(LD=>{"use strict";var VR=n=>"type"in n?ll(n):al(n);function ll(n){switch(n.type){case"block-scalar":{let e="";for(let t of n.
props)e+=ll(t);return e+n.source}case"block-map":case"block-seq":{let e="";for(let t of n.items)e+=al(t);return e}case"f\
low-collection":{let e=n.start.source;for(let t of n.items)e+=al(t);for(let t of n.end)e+=t.source;return e}case"documen\
t":{let e=al(n);if(n.end)for(let t of n.end)e+=t.source;return e}default:{let e=n.source;if("end"in n&&n.end)for(let t of n.
end)e+=t.source;return e}}}function al({start:n,key:e,sep:t,value:s}){let r="";for(let i of n)r+=i.source;if(e&&(r+=ll(e)),
t)for(let i of t)r+=i.source;return s&&(r+=ll(s)),r}LD.stringify=VR});var _D=F(MD=>{"use strict";var Rf=Symbol("break visit"),YR=Symbol("skip children"),RD=Symbol("remove item");function Xn(n,e){
"type"in n&&n.type==="document"&&(n={start:n.start,value:n.value}),xD(Object.freeze([]),n,e)}Xn.BREAK=Rf;Xn.SKIP=YR;Xn.REMOVE=
RD;Xn.itemAtPath=(n,e)=>{let t=n;for(let[s,r]of e){let i=t?.[s];if(i&&"items"in i)t=i.items[r];else return}return t};Xn.
parentCollection=(n,e)=>{let t=Xn.itemAtPath(n,e.slice(0,-1)),s=e[e.length-1][0],r=t?.[s];if(r&&"items"in r)return r;throw new Error(
"Parent collection not found")};function xD(n,e,t){let s=t(e,n);if(typeof s=="symbol")return s;for(let r of["key","value"]){
let i=e[r];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=xD(Object.freeze(n.concat([[r,o]])),i.items[o],t);
if(typeof a=="number")o=a-1;else{if(a===Rf)return Rf;a===RD&&(i.items.splice(o,1),o-=1)}}typeof s=="function"&&r==="key"&&
(s=s(e,n))}}return typeof s=="function"?s(e,n):s}MD.visit=Xn});var Bl=F(ze=>{"use strict";var xf=TD(),zR=vD(),QR=_D(),Mf="\uFEFF",_f="",Pf="",Gf="",XR=n=>!!n&&"items"in n,ZR=n=>!!n&&
(n.type==="scalar"||n.type==="single-quoted-scalar"||n.type==="double-quoted-scalar"||n.type==="block-scalar");function ex(n){
switch(n){case Mf:return"<BOM>";case _f:return"<DOC>";case Pf:return"<FLOW_END>";case Gf:return"<SCALAR>";default:return JSON.
stringify(n)}}function tx(n){switch(n){case Mf:return"byte-order-mark";case _f:return"doc-mode";case Pf:return"flow-erro\
r-end";case Gf:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(n[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}ze.createScalarToken=xf.createScalarToken;ze.resolveAsScalar=
xf.resolveAsScalar;ze.setScalarValue=xf.setScalarValue;ze.stringify=zR.stringify;ze.visit=QR.visit;ze.BOM=Mf;ze.DOCUMENT=
_f;ze.FLOW_END=Pf;ze.SCALAR=Gf;ze.isCollection=XR;ze.isScalar=ZR;ze.prettyToken=ex;ze.tokenType=tx});var Uf=F(GD=>{"use strict";var mi=Bl();function Et(n){switch(n){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var PD=new Set("0123456789ABCDEFabcdef"),nx=new Set("0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),cl=new Set(",[]{}"),sx=new Set(` ,[]{}
\r	`),Hf=n=>!n||sx.has(n),$f=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
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
m");if(e[0]===mi.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s=e.indexOf("#");for(;s!==-1;){
let i=e[s-1];if(i===" "||i==="	"){t=s-1;break}else s=e.indexOf("#",s+1)}for(;;){let i=e[t-1];if(i===" "||i==="	")t-=1;else
break}let r=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-r),this.pushNewline(),
"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-t),yield*this.pushNewline(),
"stream"}return yield mi.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)
return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");
let t=this.peek(3);if((t==="---"||t==="...")&&Et(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.
indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&
!Et(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(
2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&Et(t)){let s=(yield*this.pushCount(
1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){
yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext("doc");let t=yield*this.pushIndicators();
switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(
1),"doc";case"*":return yield*this.pushUntil(Hf),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case"\
>":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-t),yield*this.
pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t,
s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=s=t):t=0,t+=yield*this.pushSpaces(!0);while(e+
t>0);let r=this.getLine();if(r===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&r[0]!=="#"||s===0&&(r.startsWith(
"---")||r.startsWith("..."))&&Et(r[3]))&&!(s===this.indentNext-1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.
flowLevel=0,yield mi.FLOW_END,yield*this.parseLineStart();let i=0;for(;r[i]===",";)i+=yield*this.pushCount(1),i+=yield*this.
pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),r[i]){case void 0:return"flow";case"#":return yield*this.
pushCount(r.length-i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"\
}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.
pushUntil(Hf),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let o=this.charAt(1);
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
`&&i>=this.pos&&i+1+t>a)e=i;else break}while(!0);return yield mi.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let e=this.flowLevel>0,t=this.pos-1,s=this.pos-1,r;for(;r=this.buffer[++s];)if(r===":"){let i=this.buffer[s+1];if(Et(i)||
e&&cl.has(i))break;t=s}else if(Et(r)){let i=this.buffer[s+1];if(r==="\r"&&(i===`
`?(s+=1,r=`
`,i=this.buffer[s+1]):t=s),i==="#"||e&&cl.has(i))break;if(r===`
`){let o=this.continueScalar(s+1);if(o===-1)break;s=Math.max(s,o-2)}}else{if(e&&cl.has(r))break;t=s}return!r&&!this.atEnd?
this.setNext("plain-scalar"):(yield mi.SCALAR,yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.
buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let s=this.buffer.slice(this.pos,e);return s?(yield s,this.
pos+=s.length,s.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Hf),e+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let t=this.flowLevel>0,s=this.charAt(1);if(Et(s)||t&&cl.has(s)){t?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(!0);continue e}}}break e}return e}*pushTag(){
if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!Et(t)&&t!==">";)t=this.buffer[++e];return yield*this.pushToIndex(
t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(nx.has(t))t=this.buffer[++e];else if(t==="%"&&PD.has(
this.buffer[e+1])&&PD.has(this.buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){
let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");let r=t-this.
pos;return r>0&&(yield this.buffer.substr(this.pos,r),this.pos=t),r}*pushUntil(e){let t=this.pos,s=this.buffer[t];for(;!e(
s);)s=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};GD.Lexer=$f});var qf=F(HD=>{"use strict";var Kf=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.
linePos=e=>{let t=0,s=this.lineStarts.length;for(;t<s;){let i=t+s>>1;this.lineStarts[i]<e?t=i+1:s=i}if(this.lineStarts[t]===
e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let r=this.lineStarts[t-1];return{line:t,col:e-r+1}}}};HD.LineCounter=
Kf});var Jf=F(jD=>{"use strict";var rx=Tt("process"),$D=Bl(),ix=Uf();function hn(n,e){for(let t=0;t<n.length;++t)if(n[t].type===
e)return!0;return!1}function UD(n){for(let e=0;e<n.length;++e)switch(n[e].type){case"space":case"comment":case"newline":
break;default:return e}return-1}function qD(n){switch(n?.type){case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function ul(n){switch(n.type){case"document":return n.
start;case"block-map":{let e=n.items[n.items.length-1];return e.sep??e.start}case"block-seq":return n.items[n.items.length-
1].start;default:return[]}}function Hs(n){if(n.length===0)return[];let e=n.length;e:for(;--e>=0;)switch(n[e].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;n[++e]?.type==="spac\
e";);return n.splice(e,n.length)}function fl(n,e){if(e.length<1e5)Array.prototype.push.apply(n,e);else for(let t=0;t<e.length;++t)
n.push(e[t])}function KD(n){if(n.start.type==="flow-seq-start")for(let e of n.items)e.sep&&!e.value&&!hn(e.start,"explic\
it-key-ind")&&!hn(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,qD(e.value)?e.value.end?fl(e.value.end,e.
sep):e.value.end=e.sep:fl(e.start,e.sep),delete e.sep)}var jf=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new ix.Lexer,this.onNewLine=
e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let s of this.lexer.lex(e,t))yield*this.next(s);
t||(yield*this.end())}*next(e){if(this.source=e,rx.env.LOG_TOKENS&&console.log("|",$D.prettyToken(e)),this.atScalar){this.
atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=$D.tokenType(e);if(t)if(t==="scalar")this.atNewLine=!1,
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
"document"&&(t.indent=0),t.type==="flow-collection"&&KD(t),s.type){case"document":s.value=t;break;case"block-scalar":s.props.
push(t);break;case"block-map":{let r=s.items[s.items.length-1];if(r.value){s.items.push({start:[],key:t,sep:[]}),this.onKeyLine=
!0;return}else if(r.sep)r.value=t;else{Object.assign(r,{key:t,sep:[]}),this.onKeyLine=!r.explicitKey;return}break}case"b\
lock-seq":{let r=s.items[s.items.length-1];r.value?s.items.push({start:[],value:t}):r.value=t;break}case"flow-collection":{
let r=s.items[s.items.length-1];!r||r.value?s.items.push({start:[],key:t,sep:[]}):r.sep?r.value=t:Object.assign(r,{key:t,
sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((s.type==="document"||s.type==="block-map"||s.type==="bloc\
k-seq")&&(t.type==="block-map"||t.type==="block-seq")){let r=t.items[t.items.length-1];r&&!r.sep&&!r.value&&r.start.length>
0&&UD(r.start)===-1&&(t.indent===0||r.start.every(i=>i.type!=="comment"||i.indent<t.indent))&&(s.type==="document"?s.end=
r.start:s.items.push({start:r.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"\
directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.
sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};this.type==="doc-\
start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpec\
ted ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.
type){case"doc-start":{UD(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"\
anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let t=this.startBlockValue(
e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.
source}}*scalar(e){if(this.type==="map-value-ind"){let t=ul(this.peek(2)),s=Hs(t),r;e.end?(r=e.end,r.push(this.sourceToken),
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
end;if(Array.isArray(r)){fl(r,t.start),r.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}
if(this.indent>=e.indent){let s=!this.onKeyLine&&this.indent===e.indent,r=s&&(t.sep||t.explicitKey)&&this.type!=="seq-it\
em-ind",i=[];if(r&&t.sep&&!t.value){let o=[];for(let a=0;a<t.sep.length;++a){let l=t.sep[a];switch(l.type){case"newline":
o.push(a);break;case"space":break;case"comment":l.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=
t.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":r||t.value?(i.push(this.sourceToken),e.items.push({start:i}),
this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&
!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):r||t.value?(i.push(this.sourceToken),e.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],
key:null,sep:[this.sourceToken]});else if(hn(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(qD(t.key)&&!hn(t.sep,"newline")){let o=Hs(
t.start),a=t.key,l=t.sep;l.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:o,key:a,sep:l}]})}else i.length>0?t.sep=t.sep.concat(i,this.sourceToken):t.sep.push(
this.sourceToken);else if(hn(t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{let o=Hs(t.start);
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
let r=e.items[e.items.length-2]?.value?.end;if(Array.isArray(r)){fl(r,t.start),r.push(this.sourceToken),e.items.pop();return}}
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
"flow-collection"){let r=ul(s),i=Hs(r);KD(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"bl\
ock-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let t=ul(e),s=Hs(t);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let t=ul(e),s=Hs(t);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){
return this.type!=="comment"||this.indent<=t?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};jD.Parser=jf});var zD=F(yi=>{"use strict";var JD=Lf(),ox=ci(),gi=hi(),ax=Nu(),lx=Q(),Bx=qf(),WD=Jf();function VD(n){let e=n.prettyErrors!==
!1;return{lineCounter:n.lineCounter||e&&new Bx.LineCounter||null,prettyErrors:e}}function cx(n,e={}){let{lineCounter:t,prettyErrors:s}=VD(
e),r=new WD.Parser(t?.addNewLine),i=new JD.Composer(e),o=Array.from(i.compose(r.parse(n)));if(s&&t)for(let a of o)a.errors.
forEach(gi.prettifyError(n,t)),a.warnings.forEach(gi.prettifyError(n,t));return o.length>0?o:Object.assign([],{empty:!0},
i.streamInfo())}function YD(n,e={}){let{lineCounter:t,prettyErrors:s}=VD(e),r=new WD.Parser(t?.addNewLine),i=new JD.Composer(
e),o=null;for(let a of i.compose(r.parse(n),!0,n.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(
new gi.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDo\
cuments()"));break}return s&&t&&(o.errors.forEach(gi.prettifyError(n,t)),o.warnings.forEach(gi.prettifyError(n,t))),o}function ux(n,e,t){
let s;typeof e=="function"?s=e:t===void 0&&e&&typeof e=="object"&&(t=e);let r=YD(n,t);if(!r)return null;if(r.warnings.forEach(
i=>ax.warn(r.options.logLevel,i)),r.errors.length>0){if(r.options.logLevel!=="silent")throw r.errors[0];r.errors=[]}return r.
toJS(Object.assign({reviver:s},t))}function fx(n,e,t){let s=null;if(typeof e=="function"||Array.isArray(e)?s=e:t===void 0&&
e&&(t=e),typeof t=="string"&&(t=t.length),typeof t=="number"){let r=Math.round(t);t=r<1?void 0:r>8?{indent:8}:{indent:r}}
if(n===void 0){let{keepUndefined:r}=t??e??{};if(!r)return}return lx.isDocument(n)&&!s?n.toString(t):new ox.Document(n,s,
t).toString(t)}yi.parse=ux;yi.parseAllDocuments=cx;yi.parseDocument=YD;yi.stringify=fx});var XD=F(ne=>{"use strict";var hx=Lf(),dx=ci(),px=ff(),Wf=hi(),Cx=Vr(),dn=Q(),mx=Bn(),gx=he(),yx=un(),Ex=fn(),Dx=Bl(),Sx=Uf(),
wx=qf(),bx=Jf(),hl=zD(),QD=qr();ne.Composer=hx.Composer;ne.Document=dx.Document;ne.Schema=px.Schema;ne.YAMLError=Wf.YAMLError;
ne.YAMLParseError=Wf.YAMLParseError;ne.YAMLWarning=Wf.YAMLWarning;ne.Alias=Cx.Alias;ne.isAlias=dn.isAlias;ne.isCollection=
dn.isCollection;ne.isDocument=dn.isDocument;ne.isMap=dn.isMap;ne.isNode=dn.isNode;ne.isPair=dn.isPair;ne.isScalar=dn.isScalar;
ne.isSeq=dn.isSeq;ne.Pair=mx.Pair;ne.Scalar=gx.Scalar;ne.YAMLMap=yx.YAMLMap;ne.YAMLSeq=Ex.YAMLSeq;ne.CST=Dx;ne.Lexer=Sx.
Lexer;ne.LineCounter=wx.LineCounter;ne.Parser=bx.Parser;ne.parse=hl.parse;ne.parseAllDocuments=hl.parseAllDocuments;ne.parseDocument=
hl.parseDocument;ne.stringify=hl.stringify;ne.visit=QD.visit;ne.visitAsync=QD.visitAsync});import{fstatSync as TS,readSync as LS,writeSync as vS}from"node:fs";var W=class extends Error{name="InputError";code;path;line;column;constructor(e,t,s){super(t,s.cause===void 0?void 0:{cause:s.
cause}),this.code=e,this.path=s.path,this.line=s.line??0,this.column=s.column??0}},T=class extends Error{name="UsageErro\
r";example;constructor(e,{cause:t,example:s}={}){super(e,t===void 0?void 0:{cause:t}),this.example=s}};import{isUtf8 as bS}from"node:buffer";import{closeSync as OS,fstatSync as AS,openSync as kS,readFileSync as IS,readSync as NS}from"node:fs";var FS=1<<20;function Si(n,e){let t=kS(n,"r");try{let{size:s}=AS(t);if(s>e)return;if(s>0){let i=IS(t);return i.length>e?
void 0:i}let r=[];for(let i=0;i<=e;){let o=Buffer.allocUnsafe(Math.min(FS,e+1-i)),a=NS(t,o);if(a===0)return Buffer.concat(
r);r.push(o.subarray(0,a)),i+=a}return}finally{OS(t)}}function $s(n){return new W("limit","the input is larger than 256 \
MiB: stamp it in several sets",{path:n})}function Cn(n,e){if(e[0]===255&&e[1]===254||e[0]===254&&e[1]===255)throw new W(
"not-utf8","is not UTF-8 but UTF-16: save it as UTF-8",{path:n});if(e.includes(0))throw new W("binary","is a binary file\
 (it holds NUL bytes), not a manifest",{path:n});if(!bS(e))throw new W("not-utf8","is not UTF-8: save it as UTF-8",{path:n});
return Buffer.from(e.buffer,e.byteOffset,e.length).toString("utf8")}var RS=1<<20,eh=5;function th(n){return n instanceof Error&&"code"in n&&n.code==="EAGAIN"}function xS(n){return n instanceof
Error&&"code"in n&&n.code==="EPIPE"}function MS(n){return n instanceof Error&&"code"in n?new W("unreadable",`cannot be r\
ead (${String(n.code)})`,{path:"-",cause:n}):n}function _S(n){if(!(n instanceof Error&&"code"in n))return n;let e=`stand\
ard output cannot be written (${String(n.code)}); what it holds by now is not complete`;return new W("write-failed",e,{path:"",
cause:n})}async function PS(n){let{size:e}=TS(0),t=Buffer.allocUnsafe(Math.min(Math.max(e+1,RS),n+1)),s=0;for(;;){if(s===
t.length){if(s>n)throw $s("-");let r=Buffer.allocUnsafe(Math.min(t.length*2,n+1));t.copy(r),t=r}try{let r=LS(0,t,s,t.length-
s,null);if(r===0)break;s+=r}catch(r){if(!th(r))throw MS(r);await new Promise(i=>{setTimeout(i,eh)})}}if(s>n)throw $s("-");
return t.subarray(0,s)}var GS=new Int32Array(new SharedArrayBuffer(4));function Dl(n){let e=!0;return t=>{let s=Buffer.from(
t,"utf8");for(let r=0;e&&r<s.length;)try{r+=vS(n,s,r)}catch(i){if(th(i))Atomics.wait(GS,0,0,eh);else if(xS(i))e=!1;else throw n===
1?_S(i):i}}}function HS(n){let e=["SIGHUP","SIGINT","SIGTERM"];for(let t of e)process.on(t,n);return()=>{for(let t of e)
process.off(t,n)}}function $S(n){try{return process.kill(n,0)}catch(e){return e instanceof Error&&"code"in e&&e.code==="\
EPERM"}}async function nh(n){try{process.exitCode=await n(process.argv.slice(2),{stdin:{isTTY:process.stdin.isTTY,read:PS},
stdout:{isTTY:process.stdout.isTTY,write:Dl(1)},stderr:{isTTY:process.stderr.isTTY,write:Dl(2)},cwd:process.cwd(),env:process.
env,now:()=>performance.now(),processes:{pid:process.pid,isRunning:$S},onInterrupt:HS})}catch(e){Dl(2)(`rollstamp: inter\
nal error, please report it: ${e instanceof Error?String(e.stack):String(e)}
`),process.exitCode=70}}var sh=new WeakMap;function Sl(n){let e=sh.get(n);if(e!==void 0)return e;let t=[0];for(let r=n.text.indexOf(`
`);r!==-1;r=n.text.indexOf(`
`,r+1))t.push(r+1);let s={starts:t,line:0,offset:0,column:1};return sh.set(n,s),s}function me(n,e){let t=Sl(n),s=rh(t.starts,
e);return s!==t.line&&(t.line=s,t.offset=t.starts[s]??0,t.column=1),t.column+=wi(n.text,t.offset,e)-wi(n.text,e,t.offset),
t.offset=e,{line:s+1,column:t.column}}function rh(n,e){let t=0,s=n.length-1;for(;t<s;){let r=t+s+1>>1;(n[r]??0)<=e?t=r:s=
r-1}return t}function wi(n,e,t){let s=0;for(let r=e;r<t;r+=1){let i=n.charCodeAt(r);i!==65279&&(i<56320||i>57343)&&(s+=1)}
return s}function wl(n,e){return rh(Sl(n).starts,e)}function ih(n,{line:e,column:t}){let r=Sl(n).starts[e-1]??0;for(let i=t-
1;i>0&&r<n.text.length;r+=1)i-=wi(n.text,r,r+1);for(;r<n.text.length&&wi(n.text,r,r+1)===0;)r+=1;return r}var Oi={"alias-shared":"error","annotation-no-effect":"info","annotation-not-string":"warning","annotations-too-large":"\
error","data-not-base64":"info","data-not-scalar":"error","data-not-string":"warning","duplicate-key":"warning","duplica\
te-object":"warning","env-collision":"error","flag-no-effect":"info","hash-key-missing":"error","helm-template":"warning",
"job-immutable":"info","key-missing":"warning","list-in-list":"error","name-invalid":"warning","namespace-mismatch":"war\
ning","namespace-unknown":"error","not-rendered":"error","pattern-invalid":"warning","pattern-unmatched":"info","referen\
ce-ambiguous":"error","reference-not-rewritten":"warning","rollout-restart":"warning","rolls-on-delete":"warning","sourc\
e-after-workload":"warning","source-missing":"info","stamp-foreign":"warning","stamp-kept":"info","stamped-in-base":"war\
ning","template-invalid":"error","workload-missing":"warning"};function V(n,e,t){return{code:n,severity:Oi[n],message:t,
place:e}}var oh=253;function de(n){return n.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,e=>`\\u{${(e.codePointAt(0)??0).
toString(16)}}`)}function P(n){return de(n.length>oh?`${n.slice(0,oh)}\u2026`:n)}function US({file:n,offset:e}){return`${P(
n.path)}:${String(me(n,e).line)}`}function K({kind:n,name:e}){return`${P(n)} ${e===""?"(without a name)":P(e)}`}var ah=5;
function bi(n){let e=n.length-ah,t=n.slice(0,ah).join(", ");return e>0?`${t} and ${String(e)} more`:t}var G={aliasShared:(n,e)=>V(
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
uses it: put it in quotes`),duplicateKey:(n,e)=>v(O({},V("duplicate-key",n,e?"a key on the path to the stamps stands twi\
ce in its mapping, so the stamp could end up in the copy that Kubernetes ignores; remove one of the two":"the key stands\
 twice in its mapping; Kubernetes takes the last one: remove the other")),{severity:e?"error":"warning"}),joinedObjects:n=>V(
"duplicate-key",n,"the key stands twice in its object, so Kubernetes sees one object where there may be two: put `---` b\
etween them, or remove one key"),dataInBoth:(n,e,t)=>V("duplicate-key",n,`key ${P(t)} of ${K(e)} is in data and in binar\
yData; binaryData counts, and the API server refuses it: remove one of the two`),duplicateObject:(n,e,t)=>v(O({},V("dupl\
icate-object",n,`${K(e)} in namespace ${P(e.namespace)} is in the set ${t.copies===2?"twice":`${String(t.copies)} times`}\
 (first at ${US(t.first)}); ${t.isSource?`this one counts${t.isError?", but the contents differ and a workload is stampe\
d with it":""}`:"each copy is stamped"}: remove one, or give environments a folder each`)),{severity:t.isError?"error":"\
warning"}),envCollision:(n,e,t)=>V("env-collision",n,`${bi(t.names.map(P))} share the variable ${t.variable} in ${K(e)};\
 rename one, or use --reload-strategy annotations`),flagNoEffect:n=>V("flag-no-effect",{path:""},`${n.join(", ")}: only \
Reloader in the cluster can act on ${n.length===1?"this flag":"these flags"}; Rollstamp ignores ${n.length===1?"it":"the\
m"}`),variableNoEffect:n=>V("flag-no-effect",{path:""},`${bi(n.map(P))}: no option reads ${n.length===1?"this variable":
"these variables"}; a variable is named like its flag, e.g. ROLLSTAMP_AUTO_RELOAD_ALL for --auto-reload-all`),hashKeyMissing:(n,e,t)=>v(
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
ches nothing in namespace ${P(e.namespace)} of this set`),referenceAmbiguous:(n,e,t)=>v(O({},V("reference-ambiguous",n,`${K(
t.source)} in ${K(e)} could mean ${bi(t.candidates.map(({name:s})=>P(s)))}, and kustomize cannot tell them apart either;\
 give their bases different names for it`)),{severity:t.isRenamed?"error":"warning"}),referenceNotRewritten:(n,e,t)=>V("\
reference-not-rewritten",n,`kustomize changes the name of ${K(t)}, but not where ${K(e)} refers to it; add a nameReferen\
ce for ${P(e.kind)} to the configurations of the kustomization or, where it has one, silence this finding`),rolloutRestart:(n,e)=>V(
"rollout-restart",n,`${K(e)} asks Reloader for restarts only (rollout-strategy: restart); a stamp runs its whole rollout\
 strategy instead`),rollsOnDelete:(n,e)=>V("rolls-on-delete",n,`${K(e)} has updateStrategy OnDelete: a new stamp reaches\
 a pod only when somebody deletes it`),sourceAfterWorkload:(n,e,t)=>V("source-after-workload",n,`${K(t)} is applied afte\
r ${K(e)} (later phase, sync wave or hook weight), so the pods roll onto the old content; apply the source first`),sourceMissing:(n,e,t)=>v(
O({},V("source-missing",n,`${K(e)} is not in namespace ${P(e.namespace)} of this set, so ${bi(t.workloads.map(P))} ${t.workloads.
length===1?"is":"are"} not stamped with it; add it to the set, or expect it with --expect-missing`)),{severity:t.severity}),
stampForeign:(n,e,t)=>V("stamp-foreign",n,`annotation ${P(t)} in the pod template of ${K(e)} is under a prefix of the st\
amps but is no stamp; it is left: remove it, or choose another --stamp-domain`),stampKept:(n,e,t)=>V("stamp-kept",n,`the\
 stamp of ${K(t)} in ${K(e)} is kept as it is, since its source is not in this set; --prune-missing removes it`),stampedInBase:(n,e,t)=>V(
"stamped-in-base",n,`stamp ${P(t.key)} of ${K(e)} was made in a base, before its source became ${K(t.source)}, and is re\
placed; list the function in the outermost overlay alone, where names and contents are final`),variableForeign:(n,e,t)=>V(
"stamp-foreign",n,`variable ${P(t)} of ${K(e)} is named like a stamp but holds no digest; it is left, so nothing is stam\
ped for its source: remove it`),workloadMissing:(n,e,t)=>V("workload-missing",n,`${K(e)} takes its pod template from ${P(
t)}, which is not in this set; nothing is stamped for it: add the target to the set`)};import{Buffer as bl,isUtf8 as lh}from"node:buffer";var KS=2n**64n-1n,qS=64,jS=new Set(["1","t","T","TRUE","true","True"]),
Bh=new Set(`	
\v\f\r \x85\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000`);
function Ol(n){let e=0,t=n.length;for(;e<t&&Bh.has(n.charAt(e));)e+=1;for(;t>e&&Bh.has(n.charAt(t-1));)t-=1;return e===0&&
t===n.length?n:n.slice(e,t)}function Al(n){return n.split(",").map(Ol).filter(e=>e!=="")}function kl(n){return jS.has(n)}
function Il(n){let e=/^([-+]?)([0-9]+)$/.exec(n),t=e===null?void 0:Us(e[1]??"","",e[2]??"");return t!==void 0&&Ks(t)?t:void 0}
function Nl(n){let e=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.exec(n);if(e===null)
return;let[,t="",s,r,i,o=""]=e;return s!==void 0?Us(t,"0x",s):r!==void 0?Us(t,"0b",r):i!==void 0?Us(t,"0o",i):Us(t,"",o)}
function Us(n,e,t){let s=t.replace(/^0+/,"");if(s==="")return 0n;if(s.length>qS)return;let r=BigInt(e+s);if(n==="")return r<=
KS?r:void 0;let i=n==="-"?-r:r;return Ks(i)?i:void 0}function Ks(n){return BigInt.asIntN(64,n)===n}function ch(n){let e=Math.
fround(n);if(Number.isNaN(e))return"NaN";if(!Number.isFinite(e))return e>0?"+Inf":"-Inf";if(e===0)return Object.is(e,-0)?
"-0":"0";let t=e<0?"-":"",[s,r]=JS(Math.abs(e));if(r<-4||r>=6){let o=s.length>1?`.${s.slice(1)}`:"",a=String(Math.abs(r)).
padStart(2,"0");return`${t}${s.charAt(0)}${o}e${r<0?"-":"+"}${a}`}if(r<0)return`${t}0.${"0".repeat(-r-1)}${s}`;let i=s.slice(
0,r+1).padEnd(r+1,"0");return s.length>r+1?`${t}${i}.${s.slice(r+1)}`:t+i}function JS(n){for(let e=1;;e+=1){let[t="",s=""]=n.
toExponential(e-1).split("e"),r=Number(t.replace(".","")),i=WS(n,e)&&r%2===1?[-1,0]:[0,1,-1];for(let o of i){let a=String(
r+o),l=+`${a}e${Number(s)-e+1}`;if(a.length===e&&Math.fround(l)===n)return[a,Number(s)]}}}function WS(n,e){let[t=""]=n.toExponential(
e+20).split("e");return/50{20}$/.test(t)}function Ai(n){let e=/[\r\n]/.test(n)?n.replace(/[\r\n]+/g,""):n;if(!(e.length%
4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(e)))return bl.from(e,"base64")}function uh(n){if(lh(n))return bl.from(n.buffer,n.byteOffset,
n.length).toString("utf8");let e=[];for(let t=0;t<n.length;){let s=[1,2,3,4].find(r=>lh(n.subarray(t,t+r)))??0;e.push(s===
0?"\uFFFD":bl.from(n.subarray(t,t+s)).toString("utf8")),t+=Math.max(s,1)}return e.join("")}var VS="k, !k, k=v, k!=v, k in (a,b), k notin (a,b), k>1 or k<1, joined with commas",qt=class extends Error{name="Select\
orError"};function mn(n){return n.length<=253&&YS.test(n)}var YS=/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
zS=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,QS=63;function fh(n){let e=n.flatMap(r=>r.split(",")).map(XS).join(","),
t=new Fl(e),s=[];if(t.peek()==="")return s;for(;;){s.push(ZS(t));let r=t.take();if(r==="")return s;r!==","&&t.fail(r,"a \
comma or the end")}}function XS(n){let[e="",t]=n.split("=");if(t==="*")return e;let[s="",r]=n.split(":");return r===void 0?
n:r==="*"?s:`${s}=${r}`}var Fl=class{#e;#t=/[ \t\r\n]*(==|!=|[=!(),<>]|[^=!(),<> \t\r\n]+|$)/y;#n;constructor(e){this.#e=
e,this.#n=this.#s()}#s(){return this.#t.exec(this.#e)?.[1]??""}peek(){return this.#n}take(){let e=this.#n;return this.#n=
e===""?"":this.#s(),e}fail(e,t){let s=e===""?"the end":JSON.stringify(e);throw new qt(`the label selector ${JSON.stringify(
this.#e)} has ${s} where ${t} is expected; allowed are ${VS}`)}};function Ll(n){return!/^(?:[=!(),<>].*)?$/.test(n)}function ZS(n){
let e=n.peek()==="!";e&&n.take();let t=n.take();if(Ll(t)||n.fail(t,"a label key"),nw(t),e)return{operator:"absent",key:t};
if(n.peek()===""||n.peek()===",")return{operator:"exists",key:t};let s=n.take();switch(s){case"in":case"notin":return{operator:s,
key:t,values:tw(n,t)};case"=":case"==":return{operator:"in",key:t,values:[Tl(n,t)]};case"!=":return{operator:"notin",key:t,
values:[Tl(n,t)]};case">":case"<":return{operator:s===">"?"above":"below",key:t,limit:ew(n,t)};default:return n.fail(s,"\
an operator")}}function Tl(n,e){if(n.peek()===""||n.peek()===",")return"";let t=n.take();return Ll(t)||n.fail(t,"a label\
 value"),hh(e,t)}function ew(n,e){let t=Tl(n,e),s=Il(t);if(s!==void 0)return s;throw new qt(`label ${e} is compared with\
 ${JSON.stringify(t)}; > and < take a whole number of at most 64 bits`)}function tw(n,e){let t=n.take();t!=="("&&n.fail(
t,'"("');let s=[];for(;;){s.push(Ll(n.peek())?hh(e,n.take()):"");let r=n.take();if(r===")")return s;r!==","&&n.fail(r,'a\
 comma or ")"')}}function nw(n){let e=n.split("/"),t=e.at(-1)??"",s=e.length>1?e.slice(0,-1).join("/"):void 0;if(!dh(t)||
s!==void 0&&!mn(s))throw new qt(`${JSON.stringify(n)} is no label key; a key is 1 to 63 letters, digits, -, _ and ., wit\
h a letter or digit at both ends, and may follow a DNS name and a slash, like example.com/team`)}function hh(n,e){if(dh(
e))return e;throw new qt(`${JSON.stringify(e)} is no value for label ${n}; a value is at most 63 letters, digits, -, _ a\
nd ., with a letter or digit at both ends`)}function dh(n){return n.length<=QS&&zS.test(n)}function vl(n,e){return n.every(
t=>sw(t,e.get(t.key)))}function sw(n,e){switch(n.operator){case"exists":return e!==void 0;case"absent":return e===void 0;case"\
in":return e!==void 0&&n.values.includes(e);case"notin":return e===void 0||!n.values.includes(e);case"above":case"below":{
let t=e===void 0?void 0:Il(e);return t===void 0?!1:n.operator==="above"?t>n.limit:t<n.limit}}}var ph="internal.config.kubernetes.io",Rl={previousNames:[],prefixes:[],suffixes:[],isHashed:!1};function gh(n){let e=r=>n.
get(`${ph}/${r}`)?.split(",")??[],t={previousNames:e("previousNames"),prefixes:e("prefixes"),suffixes:e("suffixes"),isHashed:n.
get(`${ph}/needsHashSuffix`)==="enabled"};return t.previousNames.length>0||t.prefixes.length>0||t.suffixes.length>0||t.isHashed?
t:Rl}function yh({id:n,history:e}){return e.isHashed?[...e.previousNames,n.name]:e.previousNames}function Eh(n,e){if(n.length<
2)return n;let t=n.filter(({history:r})=>Ch(r,e,!0)),s=t.length>1?t.filter(({history:r})=>Ch(r,e,!1)):t;return new Set(s.
map(({id:r})=>r.name)).size>1?s:s.slice(0,1)}function Ch(n,e,t){return mh(n.prefixes,e.prefixes,t)&&mh(n.suffixes,e.suffixes,
t)}function mh(n,e,t){if(n.length===0||e.length===0)return t||n.length===e.length;let[s,r]=n.length<=e.length?[n,e]:[e,n];
return s.every((i,o)=>i===r[r.length-s.length+o])}function ge(n,e){return n.type==="alias"?ge(n.target,!0):{node:n,shared:e||n.aliased}}function Dh(n,e){let{node:t}=ge(e,
!0);if(t.type==="sequence")for(let s of t.items.toReversed())Dh(n,s);else if(t.type==="mapping")for(let[s,{entry:r}]of Le(
t))n.set(s,{entry:r,merged:!0})}function Le(n){let e=new Map;for(let t of n.entries)t.name!==void 0?e.set(t.name,{entry:t,
merged:!1}):n.merges&&t.isMerge&&Dh(e,t.value);return e}function Sh(n){let e=n.merges?n.entries.filter(t=>t.name===void 0):
[];return Le(v(O({},n),{entries:e}))}function M(n,e){if(n?.node.type!=="mapping")return;let{node:t}=n;if(t.merges){let r=Le(
t).get(e);return r&&ge(r.entry.value,n.shared||r.merged)}let s=t.find===void 0?Qe(t,e)?.value:t.find(e);return s&&ge(s,n.
shared)}function Qe(n,e){for(let t=n.entries.length-1;t>=0;t-=1){let s=n.entries[t];if(s?.name===e)return s}}function ue(n,e){
let t=n;for(let s of e)t=M(t,s);return t}function ye(n){return n?.node.type!=="sequence"?[]:n.node.items.map(e=>ge(e,n.shared))}
function Y(n){return n?.node.type==="scalar"&&n.node.resolved==="string"?n.node.text:void 0}function ct(n){return n===void 0||
n.node.type==="scalar"&&n.node.resolved==="null"}function qs(n){return n?.node.type==="scalar"&&n.node.resolved==="bool"&&
/^(?:y|yes|on|true)$/i.test(n.node.text)}var rw="argocd.argoproj.io/hook",wh="helm.sh/hook",iw="argocd.argoproj.io/sync-wave",ow="helm.sh/hook-weight",aw=new Map(
[["PreSync",0],["Sync",1],["PostSync",2],["pre-install",0],["pre-upgrade",0],["post-install",2],["post-upgrade",2]]);function gn(n){
return(n??"").split(",").map(e=>e.trim()).filter(e=>e!=="")}function xl(n){let e=[...gn(n.get(rw)),...gn(n.get(wh))],t=e.
flatMap(i=>aw.get(i)??[]),s=n.has(wh),r=n.get(iw)??(s?n.get(ow):void 0);return{phase:e.length===0?1:t.length===0?void 0:
t.reduce((i,o)=>Math.min(i,o)),wave:/^[+-]?\d+$/.test(r??"")?Number(r):0}}function bh(n,e){return n.phase===void 0||e.phase===
void 0?!1:n.phase===e.phase?n.wave>e.wave:n.phase>e.phase}var Ah=["containers","initContainers"],lw=[{list:"env",path:["valueFrom","configMapKeyRef"],kind:"ConfigMap",key:"key"},
{list:"env",path:["valueFrom","secretKeyRef"],kind:"Secret",key:"key"},{list:"envFrom",path:["configMapRef"],kind:"Confi\
gMap"},{list:"envFrom",path:["secretRef"],kind:"Secret"}],Bw=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"s\
ecret",name:"secretName",kind:"Secret"}],cw=[{field:"configMap",name:"name",kind:"ConfigMap"},{field:"secret",name:"name",
kind:"Secret"}];function kh(n){return[...uw(n),...hw(n,fw(n))]}function*uw(n){for(let e of Ah)for(let[t,s]of ye(M(n,e)).
entries()){let r=e==="containers"?[t]:[];for(let{list:i,path:o,kind:a,key:l}of lw)for(let[B,c]of ye(M(s,i)).entries()){let u=ue(
c,o),f=Y(M(u,"name"));if(u===void 0||f===void 0||f==="")continue;let h=l===void 0?void 0:Y(M(u,l));yield{kind:a,name:f,keys:l===
void 0?void 0:h===void 0?[]:[h],optional:qs(M(u,"optional")),path:`spec.${e}[${String(t)}].${i}[${String(B)}].${o.join("\
.")}`,offset:u.node.start,via:"env",containers:r}}}}function fw(n){let e=new Map;for(let t of Ah)for(let[s,r]of ye(M(n,t)).
entries())for(let i of ye(M(r,"volumeMounts"))){let o=Y(M(i,"name"));if(o===void 0)continue;let a=e.get(o)??[];t==="cont\
ainers"&&a.push(s),e.set(o,a)}return e}function*hw(n,e){for(let[t,s]of ye(M(n,"volumes")).entries()){let r=e.get(Y(M(s,"\
name"))??"");if(r===void 0)continue;let i=`spec.volumes[${String(t)}]`;yield*Oh(s,Bw,{path:i,containers:r});for(let[o,a]of ye(
ue(s,["projected","sources"])).entries()){let l=`${i}.projected.sources[${String(o)}]`;yield*Oh(a,cw,{path:l,containers:r})}}}
function*Oh(n,e,{path:t,containers:s}){for(let{field:r,name:i,kind:o}of e){let a=M(n,r),l=Y(M(a,i));if(a===void 0||l===void 0||
l==="")continue;let B=ye(M(a,"items")).flatMap(c=>Y(M(c,"key"))??[]);yield{kind:o,name:l,keys:B.length===0?void 0:B,optional:qs(
M(a,"optional")),path:`${t}.${r}`,offset:a.node.start,via:"volume",containers:s}}}var yn=["spec","template"],Ih=["spec","updateStrategy","type"],Ml=[{group:"apps",kind:"Deployment",template:yn,kustomizeRenames:!0},
{group:"apps",kind:"StatefulSet",template:yn,updateStrategy:Ih,kustomizeRenames:!0},{group:"apps",kind:"DaemonSet",template:yn,
updateStrategy:Ih,kustomizeRenames:!0},{group:"apps.openshift.io",kind:"DeploymentConfig",template:yn},{group:"batch",kind:"\
CronJob",template:["spec","jobTemplate","spec","template"],ignoredAs:"cronjobs",kustomizeRenames:!0},{group:"batch",kind:"\
Job",template:yn,ignoredAs:"jobs",immutable:!0,kustomizeRenames:!0},{group:"argoproj.io",kind:"Rollout",template:yn,isRollout:!0},
{group:"apps",kind:"ReplicaSet",template:yn,templateOnly:!0,kustomizeRenames:!0},{group:"",kind:"PodTemplate",template:[
"template"],templateOnly:!0,kustomizeRenames:!0}];function _l(n){let e=n.indexOf("/");return e===-1?"":n.slice(0,e)}function Nh(n){let e=new Set(["ConfigMap","Secret",...n.kinds.map(({kind:t})=>t)]);return n.namespaceSelector!==void 0&&
e.add("Namespace"),t=>e.has(t)}function Fh(n,e){let t=Cw(n),s=new Map,r=[],i=new Map,o=new Map;for(let a of n.manifests){
if(e.functionInput!==void 0&&pw(a))continue;let{kind:l}=a,B=_l(a.apiVersion),c=e.kinds.find(u=>u.kind===l&&u.group===B);
if(c!==void 0){let u=gw(a,{type:c,settings:e,drafts:t});r.push(u),Dw(u,o,t)}else if(B===""&&(l==="ConfigMap"||l==="Secre\
t"))mw(a,{kind:l,settings:e,drafts:t,sources:s});else if(B===""&&l==="Namespace"){let u=Pl(ue(a.at,["metadata","labels"])).
values;i.set(Lh(a)??"",u)}}return{sources:[...s.values()],workloads:r,namespaceLabels:i,drafts:t}}var dw="config.kuberne\
tes.io/local-config";function pw({at:n}){return Y(ue(n,["metadata","annotations",dw]))==="true"}function Th(n,{functionInput:e}){
return e===void 0?Rl:gh(n)}function Cw(n){return n.documents.flatMap(e=>e.duplicates.map(({key:t,name:s})=>{let r={file:e.
file,offset:t.start};return s==="apiVersion"||s==="kind"?G.joinedObjects(r):G.duplicateKey(r,!1)}))}function Lh(n){return ki(
ue(n.at,["metadata","name"]))}function ki(n){return n?.node.type==="scalar"&&n.node.resolved!=="null"?n.node.text:void 0}
function vh({doc:n,at:e}){let t=ue(e,["metadata","name"])?.node,s=t!==void 0&&t.start>=0?t.start:e.node.start;return{file:n.
file,offset:s}}var Rh={values:new Map,odd:[]};function Pl(n){if(n?.node.type!=="mapping"||n.node.entries.length===0)return Rh;
let e=new Map,t=[];for(let[s,{entry:r}]of Le(n.node)){let{node:i}=ge(r.value,!1),o=i.type==="scalar"&&i.resolved==="null";
e.set(s,i.type==="scalar"&&!o?i.text:""),!o&&Y({node:i,shared:!1})===void 0&&t.push({name:s,offset:r.key.start})}return{
values:e,odd:t}}function Gl(n,e,{object:t,drafts:s}){let{values:r,odd:i}=Pl(e);for(let{name:o,offset:a}of i)s.push(G.annotationNotString(
{file:n.doc.file,offset:a},t,o));return r}function xh(n,e){let t=ki(ue(n.at,["metadata","namespace"]))??"";return t===""?
{namespace:e.namespace,hasNamespace:!1}:{namespace:t,hasNamespace:!0}}function mw(n,{kind:e,settings:t,drafts:s,sources:r}){
let i=ue(n.at,["metadata","name"]),o=ki(i);if(o===void 0)return;let{namespace:a,hasNamespace:l}=xh(n,t),B={kind:e,namespace:a,
name:o},c=vh(n);if(Y(i)===void 0||!mn(o)){s.push(G.nameInvalid(c,B));return}let u=Gl(n,ue(n.at,["metadata","annotations"]),
{object:B,drafts:s}),f=`${e}/${a}/${o}`,h=r.get(f);r.delete(f),r.set(f,{id:B,place:c,hasNamespace:l,annotations:u,labels:t.
resourceLabelSelector===void 0?Rh.values:Pl(ue(n.at,["metadata","labels"])).values,order:xl(u),at:n.at,history:Th(u,t),hidden:h})}
function gw(n,{type:e,settings:t,drafts:s}){let{doc:r,at:i,kind:o}=n,{namespace:a,hasNamespace:l}=xh(n,t),B=ki(ue(i,["me\
tadata","generateName"])),c=Lh(n),u={kind:o,namespace:a,name:c??B??""},f=Gl(n,ue(i,["metadata","annotations"]),{object:u,
drafts:s}),h=e.updateStrategy&&ue(i,e.updateStrategy);return{id:u,type:e,place:vh(n),hasNamespace:l,hasGenerateName:c===
void 0&&B!==void 0,history:Th(f,t),annotations:f,order:xl(f),template:yw(r,i,{type:e,id:u,drafts:s}),templateOf:e.isRollout===
!0?Ew(i):void 0,rollsOnDelete:Y(h)==="OnDelete"}}function yw(n,e,{type:t,id:s,drafts:r}){let i=ue(e,t.template);if(i?.node.
type!=="mapping")return;let o=M(i,"spec"),a=M(o,"containers");return{doc:n,at:{node:i.node,shared:i.shared},path:t.template.
join("."),duplicate:Mh(e,t.template),annotations:Gl({doc:n},ue(i,["metadata","annotations"]),{object:s,drafts:r}),references:kh(
o),hasContainers:a?.node.type==="sequence"&&a.node.items.length>0}}function Mh(n,[e,...t]){if(e===void 0||n?.node.type!==
"mapping")return;let s=n.node.duplicates?.find(r=>r.name===e);return s===void 0?Mh(M(n,e),t):s.key.start}function Ew(n){
let e=ue(n,["spec","workloadRef"]);if(!ct(e))return{group:_l(Y(M(e,"apiVersion"))??""),kind:Y(M(e,"kind"))??"",name:Y(M(
e,"name"))??""}}function Dw(n,e,t){if(n.id.name===""||n.hasGenerateName)return;let s=`${n.type.group}/${n.id.kind}/${n.id.
namespace}/${n.id.name}`,r=e.get(s);if(r===void 0){e.set(s,n);return}t.push(G.duplicateObject(n.place,n.id,{first:r.place,
copies:2,isError:!1,isSource:!1}))}function Gh(n,e){let t={source:n,drafts:e};if(n.id.kind==="Secret"){let o=Ii("data",t,Ph);for(let[a,l]of Ii("stringData",
t,_h))o.set(a,l);return{entries:o,data:o,binaryData:new Map}}let s=Ii("data",t,_h),r=Ii("binaryData",t,Ph);if(r.size===0)
return{entries:s,data:s,binaryData:r};let i=new Map(s);for(let[o,a]of r)s.has(o)&&e.push(G.dataInBoth(js(n),n.id,o)),i.set(
o,a);return{entries:i,data:s,binaryData:r}}function js(n,e){return e===void 0||e<0?n.place:{file:n.place.file,offset:e}}
var _h=n=>n,Ph=(n,e)=>{let t=Ai(n);return t!==void 0?t:(e(),n)};function Ii(n,{source:e,drafts:t},s){let r=new Map,i=M(e.
at,n)?.node;if(i===void 0||ct({node:i,shared:!1}))return r;if(i.type!=="mapping")return t.push(G.dataNotScalar(js(e,i.start),
e.id,n)),r;for(let[o,{entry:a}]of Le(i)){let{node:l}=ge(a.value,!1);if(l.type!=="scalar"){t.push(G.dataNotScalar(js(e,a.
key.start),e.id,`key ${o}`));continue}l.resolved!=="string"&&l.resolved!=="null"&&t.push(G.dataNotString(js(e,a.key.start),
e.id,o));let B=l.resolved==="null"?"":l.text;r.set(o,s(B,()=>t.push(G.dataNotBase64(js(e,a.key.start),e.id,o))))}return r}import{Buffer as Ni}from"node:buffer";import{createHash as Sw}from"node:crypto";var ww="STAKATER_",bw={ConfigMap:"_CONFI\
GMAP",Secret:"_SECRET"};function Js(n,e){let t=e.toUpperCase();return`${ww}${t.replace(/[^A-Z0-9]+/g,"_").replace(/^_/,"")}${bw[n]}`}
function $h(n){let e=/^STAKATER_[A-Z0-9]+(?:_[A-Z0-9]+)*_(CONFIGMAP|SECRET)$/.exec(n)?.[1];if(e!==void 0)return e==="SEC\
RET"?"Secret":"ConfigMap"}function Uh(n,{data:e,binaryData:t}){let s=Array.from(e,([i,o])=>Hh(i,o));if(n==="ConfigMap")for(let[
i,o]of t)s.push(Hh(i,Ow(o)));s.sort((i,o)=>i.compare(o));let r=Sw("sha1");for(let[i,o]of s.entries())r.update(i===0?"":"\
;").update(o);return r.digest("hex")}function Hh(n,e){let t=Ni.from(`${n}=`);return Ni.concat([t,typeof e=="string"?Ni.from(
e):e])}function Ow(n){return typeof n=="string"?n:Ni.from(n.buffer,n.byteOffset,n.byteLength).toString("base64")}import{createHmac as Aw,hash as Kh}from"node:crypto";function Ie(n,e){return n<e?-1:n>e?1:0}var kw=32,qh=/^(?:hmac-)?[0-9a-f]{32}$/,jt="hmac-";function jh(n,e){let t=Array.from(n,([r,i])=>[r,e===void 0?Kh("sha256",
i,"hex"):Aw("sha256",e).update(i).digest("hex")]),s=Wh("content",t);return e===void 0?s:`${jt}${s}`}function Jh(n){let e=Wh(
"sources",n);return n.some(([,t])=>t.startsWith(jt))?`${jt}${e}`:e}function Wh(n,e){let t=e.toSorted(([r],[i])=>Ie(r,i)),
s=`object:2:${Fi(n)}:object:${String(t.length)}:`;for(let[r,i]of t)s+=`${Fi(r)}:${Fi(i)},`;return Kh("sha256",`${s},${Fi(
"v")}:number:1,`,"hex").slice(0,kw)}function Fi(n){return`string:${String(n.length)}:${n}`}function Vh(n){let e=new Map,t=new Map,s=[],r=i=>Hl(e,i,()=>Gh(i,s));return{of:(i,o)=>Hl(Hl(t,i,()=>new Map),o===void 0?
"":JSON.stringify(o),()=>jh(Iw(r(i),o),i.id.kind==="Secret"?n:void 0)),reloader:i=>Uh(i.id.kind,r(i)),content:r,drafts:s}}
function Hl(n,e,t){let s=n.get(e)??t();return n.set(e,s),s}function Iw({entries:n},e){return e===void 0?n:new Map([...n].
filter(([t])=>e.includes(t)))}function Yh(n,e,t){let s=new Map(e.map((l,B)=>[l,B])),r=({place:l})=>"file"in l?s.get(l.file)??-1:-1,i=n.toSorted((l,B)=>r(
l)-r(B)||Ti(l)-Ti(B)||Ie(l.code,B.code)||+(B.severity==="error")-+(l.severity==="error")||Ie(l.message,B.message)),o=[],
a;for(let l of i){let B=l.code==="duplicate-key"&&a?.code===l.code&&r(a)===r(l)&&Ti(a)===Ti(l);a=l;let c=Nw(l,t);!B&&c!==
"off"&&o.push(Fw(l,c))}return o}function Ti({place:n}){return"file"in n?n.offset:0}function Nw({code:n,severity:e},{severity:t,
strict:s}){let r=t.get(n)??e;return s&&r==="warning"?"error":r}function Fw({code:n,message:e,place:t},s){if(!("file"in t))
return{code:n,severity:s,message:e,path:t.path,line:0,column:0};let{line:r,column:i}=me(t.file,Math.max(0,t.offset));return{
code:n,severity:s,message:e,path:t.file.path,line:r,column:i}}var $l="rollstamp.io/freeze",zh="rollstamp.io/granularity",Zn="the Job cannot change once it is applied";function Li(n){
return n.annotations.get($l)==="true"}var Tw=new Set(["kube-root-ca.crt","openshift-service-ca.crt"]),Qh=["info","warning","error"];function Xh(n,e){let t=new Map,
s=[],r=xw(e.expectMissing);for(let i of n)for(let o of i.verdicts)o.type!=="missing"||o.rule===void 0||(s.push(...Rw(i,o)),
r(o.id.name)||Lw(t,i,{missing:o,settings:e}));for(let{id:i,place:o,workloads:a,severity:l}of t.values())s.push(G.sourceMissing(
o,i,{workloads:a,severity:l}));return s}function Lw(n,{workload:e,template:t},{missing:s,settings:r}){let{id:i}=s,o=`${i.
kind}/${i.namespace}/${i.name}`,a=vw(s,r),l=n.get(o);if(l===void 0){let[B]=s.references,c=B===void 0?e.place:{file:t.doc.
file,offset:B.offset};n.set(o,{id:i,place:c,workloads:[K(e.id)],severity:a});return}l.workloads.push(K(e.id)),Qh.indexOf(
a)>Qh.indexOf(l.severity)&&(l.severity=a)}function vw({id:n,rule:e,references:t},s){let r=t.length>0&&t.every(({optional:o})=>o),
i=n.kind==="ConfigMap"&&Tw.has(n.name);return r||i?"info":s.missing==="error"?"error":e==="named"?"warning":"info"}function*Rw({
workload:n,elsewhere:e},{id:t}){let s=e(t.kind,t.name).find(({hasNamespace:i})=>!i||!n.hasNamespace);if(s===void 0)return;
let r={source:s.id,workloadIsDefault:!n.hasNamespace};yield G.namespaceMismatch(n.place,n.id,r)}function xw(n){return e=>n.
some(t=>Mw(t,e))}function Mw(n,e){let t=0,s=-1,r=0,i=0;for(;t<e.length;){let o=n.charAt(i);if(o==="*")s=i,r=t,i+=1;else if(i<
n.length&&(o==="?"||o===e.charAt(t)))t+=1,i+=1;else if(s!==-1)i=s+1,r+=1,t=r;else return!1}return/^\**$/.test(n.slice(i))}function qe({kind:n,name:e}){return`${n}/${e}`}function Xe(n){return n.verdicts.filter(e=>e.type==="selected")}var es=["ConfigMap","Secret"];function ed({catalog:n,scope:e,selections:t},{settings:s,digests:r}){let i=t.filter(({outOfScope:o})=>o===void 0);return[
..._w(n,{scope:e,selections:i,digests:r}),...Gw(n,e),...t.flatMap(o=>[...Hw(o)]),...i.flatMap(o=>[...$w(o,s),...Jw(o),...Uw(
o,s),...qw(o),...Xe(o).flatMap(a=>[...jw(o,a,r),...Vw(o,a),...Ww(o,a)])]),...Xh(i,s)]}function*_w(n,{scope:e,selections:t,
digests:s}){let r=new Set(t.flatMap(i=>Xe(i).map(({source:o})=>o)));for(let i of n.sources){if(i.hidden===void 0||e.sourceIsOut(
i.id,i.labels)!==void 0)continue;let o=Pw(i),a=r.has(i)&&o.some(B=>s.of(B,void 0)!==s.of(i,void 0)),l=o.at(-1)?.place??i.
place;yield G.duplicateObject(i.place,i.id,{first:l,copies:o.length+1,isError:a,isSource:!0})}}function Pw(n){let e=[];for(let{
hidden:t}=n;t!==void 0;{hidden:t}=t)e.push(t);return e}function*Gw({workloads:n},e){let t=n.filter(({templateOf:r})=>r!==
void 0);if(t.length===0)return;let s=new Set(n.filter(({template:r})=>r!==void 0).map(({type:r,id:i})=>[r.group,i.kind,i.
namespace,i.name].join("/")));for(let r of t){let{group:i="",kind:o="",name:a=""}=r.templateOf??{};s.has([i,o,r.id.namespace,
a].join("/"))||e.workloadIsOut(r)!==void 0||(yield G.workloadMissing(r.place,r.id,`${o} ${a}`))}}function*Hw(n){let{workload:e,
outOfScope:t}=n;t===Zn&&Xe(n).length>0&&(yield G.jobImmutable(e.place,e.id))}function*$w({workload:n,rules:e,isMatched:t},{
keys:s}){for(let r of es){let i=s.named[r];for(let{named:o,invalid:a}of e[r]){for(let l of a)yield G.patternInvalid(n.place,
n.id,{key:i,part:l});for(let l of o)l.name!==void 0||t(r,l)||(yield G.patternUnmatched(n.place,n.id,{key:i,part:l.position}))}}}
var Zh=new Set(["deployment.reloader.stakater.com/pause-period","deployment.reloader.stakater.com/paused-at","secretprov\
iderclass.reloader.stakater.com/auto","secretproviderclass.reloader.stakater.com/reload","secretproviderclasses.exclude.\
reloader.stakater.com/reload"]);function*Uw({workload:n,deciders:e,template:t},s){let r=new Set,i=e.map(({annotations:o,
place:a,id:l})=>({annotations:o,place:a,id:l}));i.push({annotations:t.annotations,place:n.place,id:n.id});for(let{annotations:o,
place:a,id:l}of i)for(let B of o.keys())r.has(B)||!(Zh.has(B)||B===s.keys.ignore)||(r.add(B),yield(Zh.has(B)?G.annotationNoEffect:
G.ignoreOnWorkload)(a,l,B))}var Kw="reloader.stakater.com/rollout-strategy";function*qw(n){if(Xe(n).length===0)return;let{
workload:e,deciders:t}=n;e.rollsOnDelete&&(yield G.rollsOnDelete(e.place,e.id));for(let{type:s,annotations:r,place:i,id:o}of t)
s.isRollout===!0&&r.get(Kw)==="restart"&&(yield G.rolloutRestart(i,o))}function*jw({workload:n,template:e},t,s){let{source:r,
references:i}=t,{entries:o}=s.content(r);for(let{keys:a=[],optional:l,offset:B}of i)if(!l)for(let c of a){if(o.has(c))continue;
let u={file:e.doc.file,offset:B};yield G.keyMissing(u,n.id,{source:r.id,key:c})}}function*Jw({workload:n,template:e,verdicts:t}){
for(let s of t){if(s.type!=="ambiguous"||s.rule===void 0)continue;let{id:r,references:i,candidates:o}=s,[a]=i,l=a===void 0?
n.place:{file:e.doc.file,offset:a.offset},B=a!==void 0&&n.type.kustomizeRenames===!0;yield G.referenceAmbiguous(l,n.id,{
source:r,candidates:o,isRenamed:B})}}function*Ww({workload:n,template:e},{source:t,references:s}){if(n.type.kustomizeRenames===
!0)return;let r=s.find(({name:o})=>o!==t.id.name||t.history.isHashed);if(r===void 0)return;let i={file:e.doc.file,offset:r.
offset};yield G.referenceNotRewritten(i,n.id,t.id)}function*Vw({workload:n},{source:e}){bh(e.order,n.order)&&(yield G.sourceAfterWorkload(
e.place,n.id,e.id))}var ee={input:268435456,document:67108864,scalar:8388608,nesting:100,aliases:1e4,aliasedNodes:1e6,patterns:1e3,annotations:262144};var Yw=/^---[ \t]*(?:[ \t]#.*)?$/;function nd(n){if(!nb(n))return[{start:0,end:n.length,contentOnMarker:!1,isSafe:!1}];let e=zw(
n),[t]=e,s=t===void 0?void 0:Xw(n,t);return s===void 0?e:[...s,...e.slice(1)]}function zw(n){let e=[],t=0,s=Vs(n,0)&&td(
n,0);for(let r=n.indexOf(`
---`);r!==-1;r=n.indexOf(`
---`,r+1))Vs(n,r+1)&&(e.push({start:t,end:r+1,contentOnMarker:s,isSafe:!0}),t=r+1,s=td(n,t));return e.push({start:t,end:n.
length,contentOnMarker:s,isSafe:!0}),e}var Qw=/^[ \t\r\n]*\{/,vi=/[ \t\r\n]*/y;function Xw(n,{start:e,end:t}){if(e!==0||
t>ee.document||!Qw.test(n))return;let s=[];for(let r=0;r<t;){let i=Zw(n,r);if(i===void 0||i>t||!tb(n.slice(r,i)))return;
vi.lastIndex=i,vi.test(n),s.push({start:r,end:vi.lastIndex,contentOnMarker:!1,isSafe:!0,isJson:!0}),r=vi.lastIndex}return s}
var Ws=/["{}[\]]/g;function Zw(n,e){let t=0;Ws.lastIndex=e;for(let s=Ws.exec(n);s!==null;s=Ws.exec(n))if(s[0]==='"'){let r=eb(
n,s.index);if(r===-1)return;Ws.lastIndex=r+1}else if(t+=s[0]==="{"||s[0]==="["?1:-1,t===0)return Ws.lastIndex}function eb(n,e){
let t=n.indexOf('"',e+1);for(;t!==-1;){let s=t;for(;n.charAt(s-1)==="\\";)s-=1;if((t-s)%2===0)break;t=n.indexOf('"',t+1)}
return t}function tb(n){try{return JSON.parse(n),!0}catch{return!1}}function nb(n){return!n.includes("\0")&&!n.includes(
`
\uFEFF`)&&!(n.startsWith("%")||n.startsWith("\uFEFF%")||n.includes(`
%`))&&!(n.includes("\r")&&/\r(?!\n)/.test(n))}function Vs(n,e){let t=e===0&&n.startsWith("\uFEFF")?1:e;if(!n.startsWith(
"---",t))return!1;let s=n.charCodeAt(t+3);return Number.isNaN(s)||s===32||s===10||s===13||s===9}function td(n,e){let t=e===
0&&n.startsWith("\uFEFF")?1:e,s=n.indexOf(`
`,t),r=n.slice(t,s===-1?n.length:s);return!Yw.test(r.endsWith("\r")?r.slice(0,-1):r)}var sb=/^ *(?:#.*)?\r?$/,rb=/^kind:[ \t]+([A-Za-z0-9]+)[ \t]*(?:[ \t]#.*)?\r?$/;
function Ul(n,e){if(e.contentOnMarker||!e.isSafe)return"unknown";let t="none",s=!1,r=e.start;for(r===0&&n.startsWith("\uFEFF")&&
(r=1),Vs(n,r)&&(r=Ri(n,r)+1);r<e.end;r=Ri(n,r)+1){let i=n.charCodeAt(r);if(i===10||i===35||i===13&&n.charCodeAt(r+1)===10||
i===32&&(s||sb.test(n.slice(r,Ri(n,r))))||i===45&&n.charCodeAt(r+1)===32&&s)continue;if(!(i>=97&&i<=122||i>=65&&i<=90)||
(s=!0,n.startsWith("items",r)))return"unknown";if(!n.startsWith("kind",r))continue;let a=rb.exec(n.slice(r,Ri(n,r)))?.[1];
if(a===void 0||t!=="none")return"unknown";t=a}return t}function Ri(n,e){let t=n.indexOf(`
`,e);return t===-1?n.length:t}var Kl=/[\u0085\u2028\u2029]|[\n\r]\uFEFF/,ib=/\r(?!\n)/;function sd({text:n}){let e=Kl.test(n);return t=>{let s=Ul(n,t),
r=e?n.slice(t.start,t.end):"";if(!Kl.test(r))return s;let i=r.replaceAll(/[\u0085\u2028\u2029]/g,`
`);return Ul(i,v(O({},t),{start:0,end:r.length}))===s?s:"unknown"}}function rd(n,e,t){let{file:s,root:r,problem:i}=n,o=Math.
max(r.start,e.start);if(n.hasDirectives){let l=s.text.lastIndexOf(`
%`,o)+1||s.text.indexOf("%");ts(s,l,"Kubernetes does not read documents with %-directives: remove the directive")}e.contentOnMarker&&
t===0&&ts(s,e.start,"Kubernetes does not read content on a `---` line: start it on the next line"),t>0&&!n.explicitStart&&
ts(s,o,"Kubernetes drops what follows `...`: start the document with a line `---`");let a=e.isSafe?null:ib.exec(s.text.slice(
e.start,e.end));a!==null&&ts(s,e.start+a.index,"a carriage return without a line feed breaks the line: use LF or CRLF"),
ql(s,e),i!==void 0&&ts(s,i.offset,i.message)}function ql(n,e){let t=e.isJson?null:Kl.exec(n.text.slice(e.start,e.end));if(t===
null)return;let s=t[0].length>1;ts(n,e.start+t.index+(s?1:0),s?"a byte order mark (U+FEFF) stands at the start of a line\
, where Kubernetes reads the line differently: remove it":"a NEL, LS or PS character (U+0085, U+2028, U+2029) breaks the\
 line for Kubernetes: write it as \\N, \\L or \\P in double quotes")}function ts(n,e,t){throw new W("yaml-unsupported",t,
O({path:n.path},me(n,e)))}var Z=Symbol("NOT_RESOLVED");function Re(n,e){return{tagName:n,nodeKind:"scalar",implicit:e.implicit??!1,matchByTagPrefix:e.
matchByTagPrefix??!1,implicitFirstChars:e.implicitFirstChars??null,resolve:e.resolve,identify:e.identify,represent:e.represent??
(t=>String(t)),representTagName:e.representTagName??(()=>n)}}function eB(n,e){let t=e.finalize===void 0;return{tagName:n,
nodeKind:"sequence",implicit:!1,matchByTagPrefix:e.matchByTagPrefix??!1,create:e.create,addItem:e.addItem,finalize:e.finalize??
(s=>s),carrierIsResult:t,identify:e.identify,represent:e.represent??(s=>s),representTagName:e.representTagName??(()=>n)}}
function Pi(n,e){let t=e.finalize===void 0;return{tagName:n,nodeKind:"mapping",implicit:!1,matchByTagPrefix:e.matchByTagPrefix??
!1,create:e.create,addPair:e.addPair,has:e.has,keys:e.keys,get:e.get,finalize:e.finalize??(s=>s),carrierIsResult:t,identify:e.
identify,represent:e.represent??(s=>s),representTagName:e.representTagName??(()=>n)}}var ob=Re("tag:yaml.org,2002:str",{
resolve:n=>n,identify:n=>typeof n=="string"}),ab=["","~","null","Null","NULL"],lb=Re("tag:yaml.org,2002:null",{implicit:!0,
implicitFirstChars:["","~","n","N"],resolve:n=>ab.indexOf(n)!==-1?null:Z,identify:n=>n===null,represent:()=>"null"}),Bb=Re(
"tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["n"],resolve:(n,e)=>n==="null"||e&&n===""?null:Z,identify:n=>n===
null,represent:()=>"null"}),cb=["","~","null","Null","NULL"],ub=Re("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"","~","n","N"],resolve:n=>cb.indexOf(n)!==-1?null:Z,identify:n=>n===null,represent:()=>"null"}),fb=["true","True","TRUE"],
hb=["false","False","FALSE"],db=Re("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:n=>fb.
indexOf(n)!==-1?!0:hb.indexOf(n)!==-1?!1:Z,identify:n=>Object.prototype.toString.call(n)==="[object Boolean]",represent:n=>n?
"true":"false"}),pb=["true"],Cb=["false"],mb=Re("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],resolve:n=>pb.
indexOf(n)!==-1?!0:Cb.indexOf(n)!==-1?!1:Z,identify:n=>Object.prototype.toString.call(n)==="[object Boolean]",represent:n=>n?
"true":"false"}),gb=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],yb=["false","False","FALSE","n","N",
"no","No","NO","off","Off","OFF"],Eb=Re("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T",
"f","F","o","O"],resolve:n=>gb.indexOf(n)!==-1?!0:yb.indexOf(n)!==-1?!1:Z,identify:n=>Object.prototype.toString.call(n)===
"[object Boolean]",represent:n=>n?"true":"false"}),Db=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),Sb=new RegExp(
"^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function wb(n){let e=n,t=1;return(e[0]==="-"||e[0]===
"+")&&(e[0]==="-"&&(t=-1),e=e.slice(1)),e.startsWith("0b")?t*parseInt(e.slice(2),2):e.startsWith("0o")?t*parseInt(e.slice(
2),8):e.startsWith("0x")?t*parseInt(e.slice(2),16):t*parseInt(e,10)}function bb(n,e){if(e){if(!Sb.test(n))return Z}else if(!Db.
test(n))return Z;let t=wb(n);return Number.isFinite(t)?t:Z}var pd=Re("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:[
"-","+",..."0123456789"],resolve:bb,identify:n=>Number.isInteger(n)&&!Object.is(n,-0)&&n.toString(10).indexOf("e")<0,represent:n=>n.
toString(10)}),Ob=new RegExp("^-?(?:0|[1-9][0-9]*)$"),Ab=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+\
|[-+]?[0-9]+)$");function kb(n){let e=n,t=1;return(e[0]==="-"||e[0]==="+")&&(e[0]==="-"&&(t=-1),e=e.slice(1)),e.startsWith(
"0b")?t*parseInt(e.slice(2),2):e.startsWith("0o")?t*parseInt(e.slice(2),8):e.startsWith("0x")?t*parseInt(e.slice(2),16):
t*parseInt(e,10)}function Ib(n,e){if(e){if(!Ab.test(n))return Z}else if(!Ob.test(n))return Z;let t=kb(n);return Number.isFinite(
t)?t:Z}var Nb=Re("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Ib,identify:n=>Number.
isInteger(n)&&!Object.is(n,-0)&&n.toString(10).indexOf("e")<0,represent:n=>n.toString(10)}),Fb=new RegExp("^(?:[-+]?0b[0\
-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");function Tb(n){let e=n.
replace(/_/g,""),t=1;if((e[0]==="-"||e[0]==="+")&&(e[0]==="-"&&(t=-1),e=e.slice(1)),e.startsWith("0b"))return t*parseInt(
e.slice(2),2);if(e.startsWith("0x"))return t*parseInt(e.slice(2),16);if(e.includes(":")){let s=0;for(let r of e.split(":"))
s=s*60+Number(r);return t*s}return e!=="0"&&e[0]==="0"?t*parseInt(e,8):t*parseInt(e,10)}function Lb(n){if(!Fb.test(n))return Z;
let e=Tb(n);return Number.isFinite(e)?e:Z}var Vl=Re("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."\
0123456789"],resolve:Lb,identify:n=>Number.isInteger(n)&&!Object.is(n,-0)&&n.toString(10).indexOf("e")<0,represent:n=>n.
toString(10)}),vb=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.\
(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),Rb=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function xb(n){
if(!vb.test(n))return Z;let e=n.toLowerCase(),t=e[0]==="-"?-1:1;if("+-".includes(e[0])&&(e=e.slice(1)),e===".inf")return t===
1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(e===".nan")return NaN;let s=t*parseFloat(e);return Number.isFinite(
s)||Rb.test(n)?s:Z}function Mb(n){if(isNaN(n))return".nan";if(n===Number.POSITIVE_INFINITY)return".inf";if(n===Number.NEGATIVE_INFINITY)
return"-.inf";if(Object.is(n,-0))return"-0.0";let e=n.toString(10);return/^[-+]?[0-9]+e/.test(e)?e.replace("e",".e"):e}var Cd=Re(
"tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:xb,identify:n=>typeof n==
"number"&&(!Number.isInteger(n)||Object.is(n,-0)||n.toString(10).indexOf("e")>=0),represent:Mb}),_b=new RegExp("^-?(?:0|\
[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),Pb=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\\
.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Gb(n,e){if(e){if(!Pb.test(n))return Z;
let s=n.toLowerCase(),r=s[0]==="-"?-1:1;if("+-".includes(s[0])&&(s=s.slice(1)),s===".inf")return r===1?Number.POSITIVE_INFINITY:
Number.NEGATIVE_INFINITY;if(s===".nan")return NaN;let i=r*parseFloat(s);return Number.isFinite(i)?i:Z}if(!_b.test(n))return Z;
let t=Number(n);return Number.isFinite(t)?t:Z}function Hb(n){if(isNaN(n))return".nan";if(n===Number.POSITIVE_INFINITY)return"\
.inf";if(n===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(n,-0))return"-0.0";let e=n.toString(10);return/^[-+]?[0-9]+e/.
test(e)?e.replace("e",".e"):e}var $b=Re("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],
resolve:Gb,identify:n=>typeof n=="number"&&(!Number.isInteger(n)||Object.is(n,-0)||n.toString(10).indexOf("e")>=0),represent:Hb}),
Ub=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-\
+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),Kb=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function qb(n){
if(!Ub.test(n))return Z;let e=n.toLowerCase().replace(/_/g,""),t=e[0]==="-"?-1:1;if("+-".includes(e[0])&&(e=e.slice(1)),
e===".inf")return t===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(e===".nan")return NaN;let s=0;if(e.includes(
":")){for(let r of e.split(":"))s=s*60+Number(r);s*=t}else s=t*parseFloat(e);return Number.isFinite(s)||Kb.test(n)?s:Z}function jb(n){
if(isNaN(n))return".nan";if(n===Number.POSITIVE_INFINITY)return".inf";if(n===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.
is(n,-0))return"-0.0";let e=n.toString(10);return/^[-+]?[0-9]+e/.test(e)?e.replace("e",".e"):e}var Yl=Re("tag:yaml.org,2\
002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:qb,identify:n=>typeof n=="number"&&(!Number.
isInteger(n)||Object.is(n,-0)||n.toString(10).indexOf("e")>=0),represent:jb}),Jb=Re("tag:yaml.org,2002:merge",{implicit:!0,
implicitFirstChars:["<"],resolve:(n,e)=>n==="<<"||e&&n===""?"<<":Z,identify:()=>!1}),Wb=/^[A-Za-z0-9+/]*={0,2}$/;function Vb(n){
let e=n.replace(/\s/g,"");if(e.length%4!==0||!Wb.test(e))return Z;let t=atob(e),s=new Uint8Array(t.length);for(let r=0;r<
t.length;r++)s[r]=t.charCodeAt(r);return s}function Yb(n){let e="";for(let t=0;t<n.length;t++)e+=String.fromCharCode(n[t]);
return btoa(e)}var zb=Re("tag:yaml.org,2002:binary",{resolve:Vb,identify:n=>Object.prototype.toString.call(n)==="[object\
 Uint8Array]",represent:Yb}),Qb=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),Xb=new RegExp("^([0-9][\
0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]\
*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function id(n,e,t,s=0,r=0,i=0,o=0){let a=new Date(Date.UTC(n,e,t,s,r,i,o));
return a.setUTCFullYear(n,e,t),a}function Zb(n){let e=Qb.exec(n);if(e===null&&(e=Xb.exec(n)),e===null)return Z;let t=+e[1],
s=+e[2]-1,r=+e[3];if(!e[4]){let c=id(t,s,r);return c.getUTCFullYear()!==t||c.getUTCMonth()!==s||c.getUTCDate()!==r?Z:c}let i=+e[4],
o=+e[5],a=+e[6],l=0;if(i>23||o>59||a>59)return Z;if(e[7]){let c=e[7].slice(0,3);for(;c.length<3;)c+="0";l=+c}let B=id(t,
s,r,i,o,a,l);if(B.getUTCFullYear()!==t||B.getUTCMonth()!==s||B.getUTCDate()!==r)return Z;if(e[9]){let c=+e[10],u=+(e[11]||
0);if(c>23||u>59)return Z;let f=(c*60+u)*6e4;B.setTime(B.getTime()-(e[9]==="-"?-f:f))}return B}var e0=Re("tag:yaml.org,2\
002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:Zb,identify:n=>n instanceof Date,represent:n=>n.
toISOString()}),t0=eB("tag:yaml.org,2002:seq",{create:()=>[],addItem:(n,e)=>{n.push(e)},identify:Array.isArray});function Gi(n){
if(n===null||typeof n!="object"||Array.isArray(n))return!1;let e=Object.getPrototypeOf(n);return e===null||e===Object.prototype}var n0=eB("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(n,e)=>{let t;if(e instanceof Map){if(e.
size!==1)return"cannot resolve an ordered map item";t=e.keys().next().value}else if(Gi(e)){let s=Object.keys(e);if(s.length!==
1)return"cannot resolve an ordered map item";t=s[0]}else return"cannot resolve an ordered map item";return n.seen.has(t)?
"duplicate key in ordered map":(n.seen.add(t),n.list.push(e),"")},finalize:n=>n.list,identify:()=>!1}),s0=eB("tag:yaml.o\
rg,2002:pairs",{create:()=>[],addItem:(n,e)=>{if(e instanceof Map)return e.size!==1?"cannot resolve a pairs item":(n.push(
e.entries().next().value),"");if(Object.prototype.toString.call(e)!=="[object Object]")return"cannot resolve a pairs ite\
m";let t=e,s=Object.keys(t);return s.length!==1?"cannot resolve a pairs item":(n.push([s[0],t[s[0]]]),"")},identify:()=>!1}),
r0=Pi("tag:yaml.org,2002:map",{create:()=>({}),identify:Gi,represent:n=>{let e=new Map;for(let t of Object.keys(n))e.set(
t,n[t]);return e},addPair:(n,e,t)=>{if(e!==null&&typeof e=="object")return"object-based map does not support complex key\
s";let s=String(e);return s==="__proto__"?Object.defineProperty(n,s,{value:t,enumerable:!0,configurable:!0,writable:!0}):
n[s]=t,""},has:(n,e)=>e!==null&&typeof e=="object"?!1:Object.prototype.hasOwnProperty.call(n,String(e)),keys:n=>Object.keys(
n),get:(n,e)=>{let t=String(e);return Object.prototype.hasOwnProperty.call(n,t)?n[t]:null}}),i0=Pi("tag:yaml.org,2002:se\
t",{create:()=>new Set,identify:n=>n instanceof Set,represent:n=>{let e=new Map;for(let t of n)e.set(t,null);return e},addPair:(n,e,t)=>t!==
null?"cannot resolve a set item":(n.add(e),""),has:(n,e)=>n.has(e),keys:n=>n.keys(),get:()=>null});function o0(){return{
scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function a0(){return{scalar:[],sequence:[],
mapping:[]}}function l0(n){let e=[];for(let t of n){let s=e.length;for(let r=0;r<e.length;r++){let i=e[r];if(i.nodeKind===
t.nodeKind&&i.tagName===t.tagName&&i.matchByTagPrefix===t.matchByTagPrefix){s=r;break}}e[s]=t}return e}var Hi=class md{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(e){
let t=l0(e),s=[],r=o0(),i=a0();for(let c of t){if(c.nodeKind==="scalar"&&c.implicit){if(c.matchByTagPrefix)throw new Error(
"Implicit scalar tags cannot match by tag prefix");s.push(c)}switch(c.nodeKind){case"scalar":c.matchByTagPrefix?i.scalar.
push(c):r.scalar[c.tagName]=c;break;case"sequence":c.matchByTagPrefix?i.sequence.push(c):r.sequence[c.tagName]=c;break;case"\
mapping":c.matchByTagPrefix?i.mapping.push(c):r.mapping[c.tagName]=c}}let o=s.filter(c=>c.implicitFirstChars===null),a=new Set;
for(let c of s)if(c.implicitFirstChars!==null)for(let u of c.implicitFirstChars)a.add(u);let l=new Map;for(let c of a)l.
set(c,s.filter(u=>u.implicitFirstChars===null||u.implicitFirstChars.indexOf(c)!==-1));let B=r.scalar["tag:yaml.org,2002:\
str"];if(!B)throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");this.tags=t,this.implicitScalarTags=
s,this.implicitScalarByFirstChar=l,this.implicitScalarAnyFirstChar=o,this.defaultScalarTag=B,this.defaultSequenceTag=r.sequence["\
tag:yaml.org,2002:seq"],this.defaultMappingTag=r.mapping["tag:yaml.org,2002:map"],this.exact=r,this.prefix=i}lookupScalarTag(e){
let t=this.exact.scalar[e];if(t)return t;for(let s of this.prefix.scalar)if(e.startsWith(s.tagName))return s}lookupSequenceTag(e){
let t=this.exact.sequence[e];if(t)return t;for(let s of this.prefix.sequence)if(e.startsWith(s.tagName))return s}lookupMappingTag(e){
let t=this.exact.mapping[e];if(t)return t;for(let s of this.prefix.mapping)if(e.startsWith(s.tagName))return s}resolveImplicitScalarTag(e){
let t=this.implicitScalarByFirstChar.get(e.charAt(0))??this.implicitScalarAnyFirstChar;for(let r of t){let i=r.resolve(e,
!1,r.tagName);if(i!==Z)return{value:i,tag:r}}let s=this.defaultScalarTag;return{value:s.resolve(e,!1,s.tagName),tag:s}}withTags(...e){
let t=[];for(let s of e)t=t.concat(s);return new md([...this.tags,...t])}},tB=new Hi([ob,t0,r0]),$_=new Hi([...tB.tags,Bb,
mb,Nb,$b]),B0=new Hi([...tB.tags,lb,db,pd,Cd]),c0=new Hi([...tB.tags,ub,Eb,Vl,Yl,e0,Jb,zb,n0,s0,i0]),u0=c0.withTags(v(O(
{},Vl),{resolve:(n,e,t)=>{let s=Vl.resolve(n,e,t);return s===Z?pd.resolve(n,e,t):s}}),v(O({},Yl),{resolve:(n,e,t)=>{let s=Yl.
resolve(n,e,t);return s===Z?Cd.resolve(n,e,t):s}})),U_=Pi("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(n,e,t)=>(n.
set(e,t),""),has:(n,e)=>n.has(e),keys:n=>n.keys(),get:(n,e)=>n.get(e),identify:n=>n instanceof Map||Gi(n),represent:n=>{
if(n instanceof Map)return n;let e=new Map,t=n;for(let s of Object.keys(t))e.set(s,t[s]);return e}});function od(n){if(Array.
isArray(n)){let e=Array.prototype.slice.call(n);for(let t=0;t<e.length;t++){if(Array.isArray(e[t]))return null;typeof e[t]==
"object"&&Object.prototype.toString.call(e[t])==="[object Object]"&&(e[t]="[object Object]")}return String(e)}return typeof n==
"object"&&Object.prototype.toString.call(n)==="[object Object]"?"[object Object]":String(n)}var K_=Pi("tag:yaml.org,2002\
:map",{create:()=>({}),identify:Gi,represent:n=>{let e=new Map;for(let t of Object.keys(n))e.set(t,n[t]);return e},addPair:(n,e,t)=>{
let s=od(e);return s===null?"nested arrays are not supported inside keys":(s==="__proto__"?Object.defineProperty(n,s,{value:t,
enumerable:!0,configurable:!0,writable:!0}):n[s]=t,"")},has:(n,e)=>{let t=od(e);return t!==null&&Object.prototype.hasOwnProperty.
call(n,t)},keys:n=>Object.keys(n),get:(n,e)=>{let t=String(e);return Object.prototype.hasOwnProperty.call(n,t)?n[t]:null}}),
f0={maxLength:79,indent:1,linesBefore:3,linesAfter:2};function jl(n,e,t,s,r){let i="",o="",a=Math.floor(r/2)-1;return s-
e>a&&(i=" ... ",e=s-a+i.length),t-s>a&&(o=" ...",t=s+a-o.length),{str:i+n.slice(e,t).replace(/\t/g,"\u2192")+o,pos:s-e+i.
length}}function Jl(n,e){return" ".repeat(Math.max(e-n.length,0))+n}function h0(n,e){if(!n.buffer)return null;let t=O(O(
{},f0),e),s=/\r?\n|\r|\0/g,r=[0],i=[],o,a=-1;for(;o=s.exec(n.buffer);)i.push(o.index),r.push(o.index+o[0].length),n.position<=
o.index&&a<0&&(a=r.length-2);a<0&&(a=r.length-1);let l="",B=Math.min(n.line+t.linesAfter,i.length).toString().length,c=t.
maxLength-(t.indent+B+3);for(let f=1;f<=t.linesBefore&&!(a-f<0);f++){let h=jl(n.buffer,r[a-f],i[a-f],n.position-(r[a]-r[a-
f]),c);l=`${" ".repeat(t.indent)}${Jl((n.line-f+1).toString(),B)} | ${h.str}
${l}`}let u=jl(n.buffer,r[a],i[a],n.position,c);l+=`${" ".repeat(t.indent)}${Jl((n.line+1).toString(),B)} | ${u.str}
`,l+=`${"-".repeat(t.indent+B+3+u.pos)}^
`;for(let f=1;f<=t.linesAfter&&!(a+f>=i.length);f++){let h=jl(n.buffer,r[a+f],i[a+f],n.position-(r[a]-r[a+f]),c);l+=`${"\
 ".repeat(t.indent)}${Jl((n.line+f+1).toString(),B)} | ${h.str}
`}return l.replace(/\n$/,"")}function ad(n,e){let t="";return n.mark?(n.mark.name&&(t+=`in "${n.mark.name}" `),t+=`(${n.
mark.line+1}:${n.mark.column+1})`,!e&&n.mark.snippet&&(t+=`

${n.mark.snippet}`),`${n.reason} ${t}`):n.reason}var zs=class gd extends Error{reason;mark;constructor(e,t){super(),this.
name="YAMLException",this.reason=e,this.mark=t,this.message=ad(this,!1),Error.captureStackTrace&&Error.captureStackTrace(
this,this.constructor)}toString(e){return`${this.name}: ${ad(this,e)}`}static throwAt(e,t,s,r=""){let i=0,o=0;for(let l=0;l<
t;l++){let B=e.charCodeAt(l);B===10?(i++,o=l+1):B===13&&(i++,e.charCodeAt(l+1)===10&&l++,o=l+1)}let a={name:r,buffer:e,position:t,
line:i,column:t-o};throw a.snippet=h0(a),new gd(s,a)}},ie={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},U={PLAIN:1,
SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},Jt={BLOCK:1,FLOW:2},pe={CLIP:1,STRIP:2,KEEP:3},d0=-1;function ld(n){
switch(n){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"	";case 110:return`\

`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:
return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:
return""}}var yd=new Array(256),Ed=new Array(256);for(let n=0;n<256;n++)yd[n]=ld(n)?1:0,Ed[n]=ld(n);function p0(n){return n<=
65535?String.fromCharCode(n):String.fromCharCode((n-65536>>10)+55296,(n-65536&1023)+56320)}function C0(n){return n>=48&&
n<=57?n-48:(n|32)-97+10}function m0(n){return n===120?2:n===117?4:8}function xi(n,e,t){let s=0;for(;e<t;){let r=n.charCodeAt(
e);if(r===10)s++,e++;else if(r===13)s++,e++,n.charCodeAt(e)===10&&e++;else if(r===32||r===9)e++;else break}return{position:e,
breaks:s}}function nB(n){return n===1?" ":`
`.repeat(n-1)}function g0(n,e,t){let s="",r=e,i=e,o=e;for(;r<t;){let a=n.charCodeAt(r);if(a===10||a===13){s+=n.slice(i,o);
let l=xi(n,r,t);s+=nB(l.breaks),r=i=o=l.position}else r++,a!==32&&a!==9&&(o=r)}return s+n.slice(i,o)}function y0(n,e,t){
let s="",r=e,i=e,o=e;for(;r<t;){let a=n.charCodeAt(r);if(a===39)s+=n.slice(i,r)+"'",r+=2,i=o=r;else if(a===10||a===13){s+=
n.slice(i,o);let l=xi(n,r,t);s+=nB(l.breaks),r=i=o=l.position}else r++,a!==32&&a!==9&&(o=r)}return s+n.slice(i,t)}function E0(n,e,t){
let s="",r=e,i=e,o=e;for(;r<t;){let a=n.charCodeAt(r);if(a===92){s+=n.slice(i,r),r++;let l=n.charCodeAt(r);if(l===10||l===
13)r=xi(n,r,t).position;else if(l<256&&yd[l])s+=Ed[l],r++;else{let B=m0(l),c=0;for(;B>0;B--){r++;let u=C0(n.charCodeAt(r));
c=(c<<4)+u}s+=p0(c),r++}i=o=r}else if(a===10||a===13){s+=n.slice(i,o);let l=xi(n,r,t);s+=nB(l.breaks),r=i=o=l.position}else
r++,a!==32&&a!==9&&(o=r)}return s+n.slice(i,t)}function Bd(n,e,t,s,r,i){let o=s<0?0:s,a=n.slice(e,t).replace(/\r\n?/g,`
`),l=a===""?[]:(a.endsWith(`
`)?a.slice(0,-1):a).split(`
`),B="",c=!1,u=0,f=!1;for(let h of l){let d=0;for(;d<o&&h.charCodeAt(d)===32;)d++;if(s<0||d>=h.length){u++;continue}let p=h.
slice(o),g=p.charCodeAt(0);i?g===32||g===9?(f=!0,B+=`
`.repeat(c?1+u:u)):f?(f=!1,B+=`
`.repeat(u+1)):u===0?c&&(B+=" "):B+=`
`.repeat(u):B+=`
`.repeat(c?1+u:u),B+=p,c=!0,u=0}return r===pe.KEEP?B+=`
`.repeat(c?1+u:u):r!==pe.STRIP&&c&&(B+=`
`),B}function sB(n,e){if(e.valueStart===d0)return"";let{valueStart:t,valueEnd:s}=e;if(e.fast)return n.slice(t,s);switch(e.
style){case U.SINGLE_QUOTED:return y0(n,t,s);case U.DOUBLE_QUOTED:return E0(n,t,s);case U.LITERAL_BLOCK:return Bd(n,t,s,
e.indent,e.chomping,!1);case U.FOLDED_BLOCK:return Bd(n,t,s,e.indent,e.chomping,!0);default:return g0(n,t,s)}}var q_=Object.
assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),D0="-#;/?:@&=+$_.~*'()",j_=D0+"!,[]";var S0={filename:"",schema:B0,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};var X=-1,Dd=Object.prototype.hasOwnProperty,is=1,Sd=2,wd=3,Mi=4,w0=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
b0=/[,\[\]{}]/,bd=/^(?:!|!!|![0-9A-Za-z-]+!)$/,zl=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,Od=String.
raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,O0=new RegExp(`^(?:${zl})*$`),A0=new RegExp(`^(?:${Od})+$`),k0=new RegExp(
`^(?:!(?:${zl})*|${Od}(?:${zl})*)$`),Ad={filename:"",maxDepth:100};function I0(n,e,t){n.events.push({type:ie.DOCUMENT,explicitStart:e,
explicitEnd:t,directives:n.directives})}function kd(n,e,t,s,r,i,o){n.events.push({type:ie.SEQUENCE,start:e,anchorStart:t,
anchorEnd:s,tagStart:r,tagEnd:i,style:o})}function Id(n,e,t,s,r,i,o){n.events.push({type:ie.MAPPING,start:e,anchorStart:t,
anchorEnd:s,tagStart:r,tagEnd:i,style:o})}function cd(n,e){n.events.splice(e.eventsLength,0,{type:ie.MAPPING,start:e.position,
anchorStart:X,anchorEnd:X,tagStart:X,tagEnd:X,style:Jt.FLOW})}function ls(n,e,t,s,r,i,o,a,l=pe.CLIP,B=-1,c=!1){n.events.
push({type:ie.SCALAR,valueStart:e,valueEnd:t,anchorStart:s,anchorEnd:r,tagStart:i,tagEnd:o,style:a,chomping:l,indent:B,fast:c})}
function N0(n,e,t){n.events.push({type:ie.ALIAS,anchorStart:e,anchorEnd:t})}function ns(n){n.events.push({type:ie.POP})}
function Ge(n){ls(n,X,X,X,X,X,X,U.PLAIN)}function ud(){return{anchorStart:X,anchorEnd:X,tagStart:X,tagEnd:X}}function ss(n){
return{position:n.position,line:n.line,lineStart:n.lineStart,lineIndent:n.lineIndent,firstTabInLine:n.firstTabInLine,eventsLength:n.
events.length}}function rs(n,e){n.position=e.position,n.line=e.line,n.lineStart=e.lineStart,n.lineIndent=e.lineIndent,n.
firstTabInLine=e.firstTabInLine,n.events.length=e.eventsLength}function H(n,e){zs.throwAt(n.input.slice(0,n.length),n.position,
e,n.filename)}function Ee(n){return n===10||n===13}function Bs(n){return n===9||n===32}function ut(n){return Bs(n)||Ee(n)}
function Lt(n){return n===0||ut(n)}function En(n){return n===44||n===91||n===93||n===123||n===125}function F0(n){return n>=
48&&n<=57?n-48:-1}function T0(n){if(n>=48&&n<=57)return n-48;let e=n|32;return e>=97&&e<=102?e-97+10:-1}function L0(n){return n===
120?2:n===117?4:n===85?8:0}function v0(n){return n===48||n===97||n===98||n===116||n===9||n===110||n===118||n===102||n===
114||n===101||n===32||n===34||n===47||n===92||n===78||n===95||n===76||n===80}function _i(n){n.input.charCodeAt(n.position)===
10?n.position++:(n.position++,n.input.charCodeAt(n.position)===10&&n.position++),n.line++,n.lineStart=n.position,n.lineIndent=
0,n.firstTabInLine=-1}function ve(n,e){let t=0,s=n.input.charCodeAt(n.position),r=n.position===n.lineStart||ut(n.input.charCodeAt(
n.position-1));for(;s!==0;){for(;Bs(s);)r=!0,s===9&&n.firstTabInLine===-1&&(n.firstTabInLine=n.position),s=n.input.charCodeAt(
++n.position);if(e&&r&&s===35)do s=n.input.charCodeAt(++n.position);while(!Ee(s)&&s!==0);if(!Ee(s))break;for(_i(n),t++,r=
!0,s=n.input.charCodeAt(n.position);s===32;)n.lineIndent++,s=n.input.charCodeAt(++n.position)}return t}function os(n,e=n.
position){let t=n.input.charCodeAt(e);if((t===45||t===46)&&t===n.input.charCodeAt(e+1)&&t===n.input.charCodeAt(e+2)){let s=n.
input.charCodeAt(e+3);return s===0||ut(s)}return!1}function Nd(n){n.position===n.lineStart&&n.input.charCodeAt(n.position)===
65279&&(n.position++,n.lineStart=n.position)}function rB(n){if(n.position!==n.lineStart)return!1;if(os(n))return!0;if(n.
input.charCodeAt(n.position)!==65279)return!1;let e=ss(n);Nd(n),ve(n,!0);let t=n.input.charCodeAt(n.position),s=n.position===
n.lineStart&&(t===37||t===45&&os(n));return rs(n,e),s}function fd(n){let e=n.input.charCodeAt(n.position);for(;e!==0&&!Ee(
e);)e=n.input.charCodeAt(++n.position)}function Fd(n,e,t){let s=w0.exec(n.input.slice(e,t));s!==null&&(n.position=e+s.index+
s[0].length-1,H(n,"the stream contains non-printable characters"))}function R0(n,e,t){if(n.input.charCodeAt(n.position)!==
33)return!1;e.tagStart!==X&&H(n,"duplication of a tag property");let s=n.position,r=!1,i=!1,o="!",a=n.input.charCodeAt(++n.
position);a===60?(r=!0,a=n.input.charCodeAt(++n.position)):a===33&&(i=!0,o="!!",a=n.input.charCodeAt(++n.position));let l=n.
position,B;if(r){for(;a!==0&&a!==62;)a=n.input.charCodeAt(++n.position);a!==62&&H(n,"unexpected end of the stream within\
 a verbatim tag"),B=n.input.slice(l,n.position),n.position++}else{for(;a!==0&&!ut(a)&&!(t&&En(a));)a===33&&(i?H(n,"tag s\
uffix cannot contain exclamation marks"):(o=n.input.slice(l-1,n.position+1),bd.test(o)||H(n,"named tag handle cannot con\
tain such characters"),i=!0,l=n.position+1)),a=n.input.charCodeAt(++n.position);B=n.input.slice(l,n.position),b0.test(B)&&
H(n,"tag suffix cannot contain flow indicator characters")}return B&&!(r?O0.test(B):A0.test(B))&&H(n,`tag name cannot co\
ntain such characters: ${B}`),!r&&o!=="!"&&o!=="!!"&&!Dd.call(n.tagHandlers,o)&&H(n,`undeclared tag handle "${o}"`),e.tagStart=
s,e.tagEnd=n.position,!0}function x0(n,e){if(n.input.charCodeAt(n.position)!==38)return!1;e.anchorStart!==X&&H(n,"duplic\
ation of an anchor property"),n.position++;let t=n.position;for(;n.input.charCodeAt(n.position)!==0&&!ut(n.input.charCodeAt(
n.position))&&!En(n.input.charCodeAt(n.position));)n.position++;return n.position===t&&H(n,"name of an anchor node must \
contain at least one character"),e.anchorStart=t,e.anchorEnd=n.position,!0}function M0(n,e){if(n.input.charCodeAt(n.position)!==
42)return!1;(e.anchorStart!==X||e.tagStart!==X)&&H(n,"alias node should not have any properties"),n.position++;let t=n.position;
for(;n.input.charCodeAt(n.position)!==0&&!ut(n.input.charCodeAt(n.position))&&!En(n.input.charCodeAt(n.position));)n.position++;
return n.position===t&&H(n,"name of an alias node must contain at least one character"),N0(n,t,n.position),!0}function Ql(n,e){
ve(n,!1),n.lineIndent<e&&H(n,"deficient indentation")}function _0(n,e,t){if(n.input.charCodeAt(n.position)!==39)return!1;
n.position++;let s=n.position,r=!0;for(;n.input.charCodeAt(n.position)!==0;){let i=n.input.charCodeAt(n.position);if(i===
39){if(n.input.charCodeAt(n.position+1)===39){r=!1,n.position+=2;continue}let o=n.position;return n.position++,ls(n,s,o,
t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,U.SINGLE_QUOTED,pe.CLIP,-1,r),!0}Ee(i)?(r=!1,Ql(n,e)):n.position===n.lineStart&&
os(n)?H(n,"unexpected end of the document within a single quoted scalar"):i!==9&&i<32?H(n,"expected valid JSON character"):
n.position++}H(n,"unexpected end of the stream within a single quoted scalar")}function P0(n,e,t){if(n.input.charCodeAt(
n.position)!==34)return!1;n.position++;let s=n.position,r=!0;for(;n.input.charCodeAt(n.position)!==0;){let i=n.input.charCodeAt(
n.position);if(i===34){let o=n.position;return n.position++,ls(n,s,o,t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,U.DOUBLE_QUOTED,
pe.CLIP,-1,r),!0}if(i===92){r=!1;let o=n.input.charCodeAt(++n.position);if(Ee(o))Ql(n,e);else if(v0(o))n.position++;else{
let a=L0(o);for(a===0&&H(n,"unknown escape sequence");a-- >0;)n.position++,T0(n.input.charCodeAt(n.position))<0&&H(n,"ex\
pected hexadecimal character");n.position++}}else Ee(i)?(r=!1,Ql(n,e)):n.position===n.lineStart&&os(n)?H(n,"unexpected e\
nd of the document within a double quoted scalar"):i!==9&&i<32?H(n,"expected valid JSON character"):n.position++}H(n,"un\
expected end of the stream within a double quoted scalar")}function G0(n,e,t){let s=n.input.charCodeAt(n.position),r=pe.
CLIP,i=-1,o=!1;if(s!==124&&s!==62)return!1;let a=s===124?U.LITERAL_BLOCK:U.FOLDED_BLOCK;for(n.position++;n.input.charCodeAt(
n.position)!==0;){let h=n.input.charCodeAt(n.position),d=F0(h);if(h===43||h===45)r!==pe.CLIP&&H(n,"repeat of a chomping \
mode identifier"),r=h===43?pe.KEEP:pe.STRIP,n.position++;else if(d>=0)d===0&&H(n,"bad explicit indentation width of a bl\
ock scalar; it cannot be less than one"),o&&H(n,"repeat of an indentation width identifier"),i=e+d-1,o=!0,n.position++;else
break}let l=!1;for(;Bs(n.input.charCodeAt(n.position));)l=!0,n.position++;l&&n.input.charCodeAt(n.position)===35&&fd(n),
Ee(n.input.charCodeAt(n.position))?_i(n):n.input.charCodeAt(n.position)!==0&&H(n,"a line break is expected");let B=o?i:-1,
c=0,u=n.position,f=n.position;for(;n.input.charCodeAt(n.position)!==0;){let h=n.position,d=0;for(;n.input.charCodeAt(h+d)===
32;)d++;let p=n.input.charCodeAt(h+d);if(p===0){B>=0?d>B&&(f=h+d):d>0&&(f=h+d);break}if(rB(n))break;if(!o&&B===-1&&Ee(p)&&
(c=Math.max(c,d)),!o&&B===-1&&!Ee(p)&&(p===9&&d<e&&(n.position=h+d,H(n,"tab characters must not be used in indentation")),
d>=e&&d<c&&(n.position=h+d,H(n,"bad indentation of a mapping entry"))),B===-1&&p!==0&&!Ee(p)&&d<e){n.lineIndent=d,n.position=
h+d;break}!o&&p!==0&&!Ee(p)&&B===-1&&(B=d);let g=B===-1?e+1:B;if(p!==0&&!Ee(p)&&d<g){n.lineIndent=d,n.position=h+d;break}
fd(n),f=n.position,Ee(n.input.charCodeAt(n.position))&&(_i(n),f=n.position)}return Fd(n,u,f),ls(n,u,f,t.anchorStart,t.anchorEnd,
t.tagStart,t.tagEnd,a,r,B),!0}function H0(n,e){let t=n.input.charCodeAt(n.position),s=e===is;if(t===0||ut(t)||t===35||t===
38||t===42||t===33||t===124||t===62||t===39||t===34||t===37||t===64||t===96||En(t))return!1;if(t===63||t===45){let r=n.input.
charCodeAt(n.position+1);if(Lt(r)||s&&En(r))return!1}return!0}function $0(n,e,t,s){if(!H0(n,t))return!1;let r=n.position,
i=n.position,o=n.input.charCodeAt(n.position),a=t===is,l=!1;for(;o!==0&&!rB(n);){if(o===58){let B=n.input.charCodeAt(n.position+
1);if(Lt(B)||a&&En(B))break}else if(o===35){if(ut(n.input.charCodeAt(n.position-1)))break}else{if(a&&En(o))break;if(Ee(o)){
let B=n.position,c=n.line,u=n.lineStart,f=n.lineIndent;if(ve(n,!1),n.lineIndent>=e){l=!0,o=n.input.charCodeAt(n.position);
continue}n.position=B,n.line=c,n.lineStart=u,n.lineIndent=f;break}}Bs(o)||(i=n.position+1),o=n.input.charCodeAt(++n.position)}
return i===r?!1:(Fd(n,r,i),ls(n,r,i,s.anchorStart,s.anchorEnd,s.tagStart,s.tagEnd,U.PLAIN,pe.CLIP,-1,!l),!0)}function Ys(n,e){
let t=n.line;ve(n,!0),(n.line>t&&n.lineIndent<e||n.firstTabInLine!==-1&&n.lineIndent<e)&&H(n,"deficient indentation")}function U0(n,e,t){
let s=n.input.charCodeAt(n.position),r=s===123,i=n.position,o=!0;if(s!==91&&s!==123)return!1;let a=r?125:93;for(r?Id(n,i,
t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,Jt.FLOW):kd(n,i,t.anchorStart,t.anchorEnd,t.tagStart,t.tagEnd,Jt.FLOW),n.position++;n.
input.charCodeAt(n.position)!==0;){Ys(n,e);let l=n.input.charCodeAt(n.position);if(l===a)return n.position++,ns(n),!0;o?
l===44&&H(n,"expected the node content, but found ','"):H(n,"missed comma between flow collection entries");let B=!1,c=!1;
l===63&&ut(n.input.charCodeAt(n.position+1))&&(B=c=!0,n.position+=1,Ys(n,e));let u=n.line,f=ss(n),h=as(n,e,is,!1,!0);Ys(
n,e),l=n.input.charCodeAt(n.position),(r||c||n.line===u)&&l===58?(B=!0,n.position++,Ys(n,e),r||cd(n,f),h||Ge(n),as(n,e,is,
!1,!0)||Ge(n),Ys(n,e),r||ns(n)):r&&B?(h||Ge(n),Ge(n)):r?Ge(n):B&&(cd(n,f),h||Ge(n),Ge(n),ns(n)),l=n.input.charCodeAt(n.position),
l===44?(o=!0,n.position++):o=!1}H(n,"unexpected end of the stream within a flow collection")}function hd(n,e,t){if(n.firstTabInLine!==
-1||n.input.charCodeAt(n.position)!==45||!Lt(n.input.charCodeAt(n.position+1)))return!1;for(kd(n,n.position,t.anchorStart,
t.anchorEnd,t.tagStart,t.tagEnd,Jt.BLOCK);n.input.charCodeAt(n.position)===45&&Lt(n.input.charCodeAt(n.position+1));){n.
firstTabInLine!==-1&&(n.position=n.firstTabInLine,H(n,"tab characters must not be used in indentation"));let s=n.line;n.
position++;let r=ve(n,!0)>0;if(n.firstTabInLine!==-1&&n.input.charCodeAt(n.position)===45&&Lt(n.input.charCodeAt(n.position+
1))&&H(n,"bad indentation of a sequence entry"),r&&n.lineIndent<=e?Ge(n):as(n,e,wd,!1,!0),ve(n,!0),n.lineIndent<e||n.position>=
n.length)break;n.lineIndent>e&&H(n,"bad indentation of a sequence entry"),n.line===s&&n.input.charCodeAt(n.position)===45&&
Lt(n.input.charCodeAt(n.position+1))&&H(n,"bad indentation of a sequence entry")}return ns(n),!0}function Wl(n,e,t,s){let r=!1,
i=!1,o=!1,a=!1;if(n.firstTabInLine!==-1)return!1;let l=n.input.charCodeAt(n.position);for(;l!==0;){!r&&n.firstTabInLine!==
-1&&(n.position=n.firstTabInLine,H(n,"tab characters must not be used in indentation"));let B=n.input.charCodeAt(n.position+
1),c=n.line;if((l===63||l===58)&&Lt(B))o||(Id(n,n.position,s.anchorStart,s.anchorEnd,s.tagStart,s.tagEnd,Jt.BLOCK),o=!0),
l===63?(r&&Ge(n),i=!0,r=!0):(r||(Ge(n),i=!0),r=!1),n.position+=1,a=!0;else{r&&(Ge(n),r=!1);let u=ss(n);if(!as(n,t,Sd,!1,
!0))break;if(n.line===c){for(l=n.input.charCodeAt(n.position);Bs(l);)l=n.input.charCodeAt(++n.position);if(l===58)l=n.input.
charCodeAt(++n.position),Lt(l)||H(n,"a whitespace character is expected after the key-value separator within a block map\
ping"),o||(n.events.splice(u.eventsLength,0,{type:ie.MAPPING,start:u.position,anchorStart:s.anchorStart,anchorEnd:s.anchorEnd,
tagStart:s.tagStart,tagEnd:s.tagEnd,style:Jt.BLOCK}),o=!0),i=!0,r=!1,a=!1;else if(i)H(n,"expected ':' after a mapping ke\
y");else return s.anchorStart!==X||s.tagStart!==X?(rs(n,u),!1):!0}else if(i)H(n,"can not read a block mapping entry; a m\
ultiline key may not be an implicit key");else return s.anchorStart!==X||s.tagStart!==X?(rs(n,u),!1):!0}if(as(n,e,Mi,!0,
a)&&(a=!1),r||a&&(Ge(n),a=!1),ve(n,!0),l=n.input.charCodeAt(n.position),(n.line===c||n.lineIndent>e)&&l!==0)H(n,"bad ind\
entation of a mapping entry");else if(n.lineIndent<e)break}return i?(r&&Ge(n),o&&ns(n),!0):!1}function as(n,e,t,s,r,i=!0){
n.depth>=n.maxDepth&&H(n,`nesting exceeded maxDepth (${n.maxDepth})`),n.depth++;let o=1,a=!1,l=!1,B=null,c=ud(),u=t===Mi||
t===wd,f=u,h=u;if(s&&ve(n,!0)&&(a=!0,n.lineIndent>e?o=1:n.lineIndent===e?o=0:o=-1),o===1)for(;;){let d=n.input.charCodeAt(
n.position),p=ss(n);if(a&&o!==1&&(d===33||d===38))break;if(a&&h&&(c.tagStart!==X||c.anchorStart!==X)&&(d===33||d===38)){
let g=ss(n),y=e+1;if(Wl(n,n.position-n.lineStart,y,c)&&n.events[g.eventsLength]?.type===ie.MAPPING)return n.depth--,!0;rs(
n,g)}if(a&&(d===33&&c.tagStart!==X||d===38&&c.anchorStart!==X)||!R0(n,c,t===is)&&!x0(n,c))break;B===null&&(B=p),ve(n,!0)?
(a=!0,f=h,n.lineIndent>e?o=1:n.lineIndent===e?o=0:o=-1):f=!1}if(f&&(f=a||r),o===1||t===Mi){let d=t===is||t===Sd?e:e+1,p=n.
position-n.lineStart;if(o===1)if(f&&(hd(n,p,c)||Wl(n,p,d,c))||U0(n,d,c))l=!0;else{let g=n.input.charCodeAt(n.position);if(B!==
null&&i&&h&&!f&&g!==124&&g!==62){let y=ss(n),D=B.position-B.lineStart;rs(n,B),Wl(n,D,d,ud())&&n.events[y.eventsLength]?.
type===ie.MAPPING?l=!0:rs(n,y)}!l&&(u&&G0(n,d,c)||_0(n,d,c)||P0(n,d,c)||M0(n,c)||$0(n,d,t,c))&&(l=!0)}else o===0&&(l=f&&
hd(n,p,c))}return u=u&&!l,!l&&(c.anchorStart!==X||c.tagStart!==X||u)&&(ls(n,X,X,c.anchorStart,c.anchorEnd,c.tagStart,c.tagEnd,
U.PLAIN),l=!0),n.depth--,l||c.anchorStart!==X||c.tagStart!==X}function K0(n){if(n.lineIndent>0||n.input.charCodeAt(n.position)!==
37)return!1;n.position++;let e=n.position;for(;n.input.charCodeAt(n.position)!==0&&!ut(n.input.charCodeAt(n.position));)
n.position++;let t=n.input.slice(e,n.position),s=[];for(t.length===0&&H(n,"directive name must not be less than one char\
acter in length");n.input.charCodeAt(n.position)!==0&&!Ee(n.input.charCodeAt(n.position));){for(;Bs(n.input.charCodeAt(n.
position));)n.position++;if(n.input.charCodeAt(n.position)===35||Ee(n.input.charCodeAt(n.position))||n.input.charCodeAt(
n.position)===0)break;let r=n.position;for(;n.input.charCodeAt(n.position)!==0&&!ut(n.input.charCodeAt(n.position));)n.position++;
s.push(n.input.slice(r,n.position))}if(Ee(n.input.charCodeAt(n.position))&&_i(n),t==="YAML"){n.directives.some(i=>i.kind===
"yaml")&&H(n,"duplication of %YAML directive"),s.length!==1&&H(n,"YAML directive accepts exactly one argument");let r=/^([0-9]+)\.([0-9]+)$/.
exec(s[0]);r===null&&H(n,"ill-formed argument of the YAML directive"),parseInt(r[1],10)!==1&&H(n,"unacceptable YAML vers\
ion of the document"),n.directives.push({kind:"yaml",version:s[0]})}else if(t==="TAG"){s.length!==2&&H(n,"TAG directive \
accepts exactly two arguments");let[r,i]=s;bd.test(r)||H(n,"ill-formed tag handle (first argument) of the TAG directive"),
Dd.call(n.tagHandlers,r)&&H(n,`there is a previously declared suffix for "${r}" tag handle`),k0.test(i)||H(n,"ill-formed\
 tag prefix (second argument) of the TAG directive"),n.tagHandlers[r]=i,n.directives.push({kind:"tag",handle:r,prefix:i})}
return!0}function q0(n){n.directives=[],n.tagHandlers=Object.create(null);let e=!1;for(ve(n,!0);K0(n);)e=!0,ve(n,!0);let t=!1,
s=!1,r=!0;if(n.lineIndent===0&&n.input.charCodeAt(n.position)===45&&n.input.charCodeAt(n.position+1)===45&&n.input.charCodeAt(
n.position+2)===45&&Lt(n.input.charCodeAt(n.position+3))){t=!0;let a=n.line;n.position+=3,ve(n,!0),r=n.line>a}else e&&H(
n,"directives end mark is expected");let i=n.events.length;if(!t&&n.position===n.lineStart&&n.input.charCodeAt(n.position)===
46&&os(n)){n.position+=3,ve(n,!0);return}if(I0(n,t,!1),as(n,n.lineIndent-1,Mi,!1,r,r)||Ge(n),ve(n,!0),n.position===n.lineStart&&
os(n)&&(s=n.input.charCodeAt(n.position)===46,s)){let a=n.line;n.position+=3,ve(n,!0),n.line===a&&n.position<n.length&&H(
n,"end of the stream or a document separator is expected")}let o=n.events[i];o?.type===ie.DOCUMENT&&(o.explicitEnd=s),ns(
n),!s&&n.position<n.length&&!rB(n)&&H(n,"end of the stream or a document separator is expected")}function iB(n,e){let t=n.
length,s=v(O(O({},Ad),e),{input:`${n}\0`,length:t,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],
tagHandlers:Object.create(null),events:[]}),r=n.indexOf("\0");for(r!==-1&&zs.throwAt(n,r,"null byte is not allowed in in\
put",s.filename);s.position<s.length&&(Nd(s),ve(s,!0),!(s.position>=s.length));){let i=s.position;q0(s),s.position===i&&
H(s,"can not read a document")}return s.events}var J_=O(O({},Ad),S0);function $i(n,e){return(n&1<<e)!==0}var dd={applyQuoteFlowKeysOption:j0,doubleQuoteForInvisibles:J0,doubleQuoteWhitespaceOnly:W0,
applyForceQuotesOption:V0,tryLongOrMultilineAsBlock:Y0,quoteInvalidPlain:z0,fallbackToDoubleQuoted:Q0};function Td(n){return n.
presenterOptions.quoteStyle==="single"&&$i(n.allowedStylesMask,U.SINGLE_QUOTED)?U.SINGLE_QUOTED:U.DOUBLE_QUOTED}function j0(n){
n.presenterOptions.quoteFlowKeys&&(!n.isKey||!n.flowOnly||n.style!==U.PLAIN||(n.style=U.DOUBLE_QUOTED))}function J0(n){n.
style===U.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(n.node.value)&&(n.style=U.DOUBLE_QUOTED)}function W0(n){
n.style===U.PLAIN&&/^\s+$/.test(n.node.value)&&(n.style=U.DOUBLE_QUOTED)}function V0(n){n.presenterOptions.forceQuotes&&
(n.isKey||n.style!==U.PLAIN||n.node.tag===n.presenterOptions.schema.defaultScalarTag.tagName&&(n.style=n.node.value.includes(
`
`)?U.DOUBLE_QUOTED:Td(n)))}function Y0(n){if(n.style!==U.PLAIN||n.isKey)return;let e=n.node.value,t=e.indexOf(`
`)!==-1;if(!$i(n.allowedStylesMask,U.LITERAL_BLOCK)){t&&(n.style=U.DOUBLE_QUOTED);return}let s=n.presenterOptions.lineWidth;
if(s===-1){t&&(n.style=U.LITERAL_BLOCK);return}let r=Math.max(Math.min(s,40),s-n.shiftOfContent),i=0,o=!1;for(;i<=e.length;){
let a=e.length,l=e.indexOf(`
`,i);l!==-1&&(a=l);let B=e.slice(i,a);if(B.length>r&&B[0]!==" "&&/ [^ \t]/.test(B)&&(o=!0),l===-1)break;i=l+1}o?n.style=
U.FOLDED_BLOCK:t&&(n.style=U.LITERAL_BLOCK)}function z0(n){n.style===U.PLAIN&&!$i(n.allowedStylesMask,U.PLAIN)&&(n.style=
Td(n))}function Q0(n){$i(n.allowedStylesMask,n.style)||(n.style=U.DOUBLE_QUOTED)}var X0="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",Z0="[\\n\\r]",eO="\\uFEFF",
oB="[ \\t]",Ld=`(?:(?!(?:${Z0}|${eO}))${X0})`,Ui=`(?:(?!${oB})${Ld})`,vd="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FF\
FF}]",Rd="[-?:,\\[\\]{}#&*!|>'\"%@`]",tO="[,\\[\\]{}]",Xl=Ui,Zl=`(?:(?!${tO})${Ui})`,nO=`(?:(?:(?!${Rd})${Ui})|[?:-](?=${Xl}\
))`,sO=`(?:(?:(?!${Rd})${Ui})|[?:-](?=${Zl}))`,xd=`(?:(?:(?![:#])${Xl})|:(?=${Xl}))#*`,Md=`(?:(?:(?![:#])${Zl})|:(?=${Zl}\
))#*`,_d=`(?:${oB}*${xd})*`,Pd=`(?:${oB}*${Md})*`,Gd=`${nO}#*${_d}`,Hd=`${sO}#*${Pd}`,rO=Gd,iO=Hd,oO=`\\n+${xd}${_d}`,aO=`\
\\n+${Md}${Pd}`,lO=`${Gd}(?:${oO})*`,BO=`${Hd}(?:${aO})*`,W_=new RegExp(`^(?:${lO})$`,"u"),V_=new RegExp(`^(?:${BO})$`,"\
u"),Y_=new RegExp(`^(?:${rO})$`,"u"),z_=new RegExp(`^(?:${iO})$`,"u"),Q_=new RegExp(`^(?:${vd})*$`,"u"),X_=new RegExp(`^\
(?:${vd}|\\n)*$`,"u"),Z_=new RegExp(`^(?:${Ld}|\\n)*$`,"u");var cO={indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,
quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(dd).map(n=>Reflect.get(dd,n)),tagBeforeAnchor:!1};var eP=v(O({},cO),{schema:u0,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}});var tP=ie.DOCUMENT,nP=ie.SEQUENCE,sP=ie.MAPPING,rP=ie.SCALAR,iP=ie.ALIAS,oP=ie.POP,aP=U.PLAIN,lP=U.SINGLE_QUOTED,BP=U.DOUBLE_QUOTED,
cP=U.LITERAL_BLOCK,uP=U.FOLDED_BLOCK,fP=Jt.BLOCK,hP=Jt.FLOW,dP=pe.CLIP,pP=pe.STRIP,CP=pe.KEEP;var Ki=class{text;#e;#t=[];#n=0;#s=0;constructor(e){this.text=e;let t=1;for(let[s]of e.matchAll(/^[ ?-]+/gm))t=Math.max(
t,s.length+1);this.#e=Math.min(t,200)}mend(e){if(this.#s+=1,this.#n+=this.text.length,this.#s>200||this.#n>33554432)return!1;
let t=this.text.lastIndexOf(`
`,e-1)+1,s=this.text.slice(t,e);if(s.includes("	"))return this.text=this.text.slice(0,t)+s.replaceAll("	"," ")+this.text.
slice(e),!0;let r=this.toSource(t),i=/^(?:---|\.\.\.)(?:\s|$)/.test(this.text.slice(t,t+4));return this.#t.at(-1)===r||i?
!1:(this.text=this.text.slice(0,t)+" ".repeat(this.#e)+this.text.slice(t),this.#t.push(r),!0)}toSource(e){let t=0,s=this.#t.
length;for(;t<s;){let r=t+s>>1;(this.#t[r]??0)+r*this.#e<e?t=r+1:s=r}return e-t*this.#e}};var $d=0,uO=1,Ud=2,Kd=3,fO=hO();function hO(){let n=new Uint8Array(128);for(let e of"yYnNtTfFoO~")n[e.charCodeAt(0)]=uO;
for(let e of"0123456789+-")n[e.charCodeAt(0)]=Kd;return n[46]=Ud,n}var qd="y Y yes Yes YES true True TRUE on On ON".split(
" "),dO="n N no No NO false False FALSE off Off OFF".split(" "),pO="~ null Null NULL".split(" "),jd=new Map([...[".nan",
".NaN",".NAN"].map(n=>[n,NaN]),...[".inf",".Inf",".INF"].map(n=>[n,1/0]),...["+.inf","+.Inf","+.INF"].map(n=>[n,1/0]),...[
"-.inf","-.Inf","-.INF"].map(n=>[n,-1/0])]),CO=new Map([...qd.map(n=>[n,"bool"]),...dO.map(n=>[n,"bool"]),...pO.map(n=>[
n,"null"]),...[...jd.keys()].map(n=>[n,"float"])]),mO=5,gO=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,
yO=/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;function vt(n){if(n==="")return"null";let e=fO[n.charCodeAt(
0)]??$d;if(e===$d)return"string";let t=n.length<=mO?CO.get(n):void 0;return t!==void 0?t:e===Kd?DO(n):e===Ud&&aB(n)!==void 0?
"float":"string"}var EO=/^[1-9][0-9]{0,14}$/;function DO(n){return EO.test(n)||Ji(n)!==void 0?"int":aB(n)===void 0?"stri\
ng":"float"}function Ji(n){let e=n.includes("_")?n.replaceAll("_",""):n,t=Nl(e);if(t!==void 0)return t;let s=/^0b([-+])([01]+)$/.
exec(e);return s===null?void 0:Nl(`${s[1]??""}0b${s[2]??""}`)}function aB(n){let e=n.startsWith(".")?yO.test(n):void 0,t=n.
includes("_")?n.replaceAll("_",""):n;if(!(e??gO.test(t)))return;let s=Number(t);return Number.isFinite(s)?s:void 0}var ji="\
tag:yaml.org,2002:";function Jd(n,e,t){if(n==="")return{type:t?vt(e):"string",text:e};let s=Wd(n);if(s===void 0)return{type:"\
error",reason:"tag",text:e};switch(s.startsWith(ji)?s.slice(ji.length):""){case"bool":return qi("bool",e);case"int":return qi(
"int",e);case"null":return qi("null",e);case"float":return SO(e);case"binary":{let r=Ai(e);return r===void 0?{type:"erro\
r",reason:"base64",text:e}:{type:"string",text:uh(r)}}case"timestamp":return OO(e)?{type:"string",text:e}:{type:"error",
reason:"type",text:e};default:return{type:"string",text:e}}}function qi(n,e){return vt(e)===n?{type:n,text:e}:{type:"err\
or",reason:"type",text:e}}function SO(n){return vt(n)!=="int"?qi("float",n):Ks(Ji(n)??0n)?{type:"float",text:n}:{type:"e\
rror",reason:"type",text:n}}function Wd(n){if(n==="!")return n;let e=/^(?:!<(.+)>|(!!)(.+)|(![^!<][^!]*))$/.exec(n);if(e===
null)return;let[,t,s,r="",i=""]=e;try{return decodeURIComponent(t??(s===void 0?i:ji+r))}catch{return}}function Vd(n,e,t){
if(e!=="<<")return!1;if(n==="")return t;let s=Wd(n);return s==="!"||s===`${ji}merge`}function Yd(n,e){switch(n){case"str\
ing":return e;case"null":return;case"bool":return String(qd.includes(e));case"int":{let t=Ji(e);return t!==void 0&&Ks(t)?
String(t):void 0}case"float":return wO(e)}}function wO(n){let e=Ji(n),t=e===void 0?jd.get(n)??aB(n):Number(e),s=ch(t??NaN);
return{"+Inf":".inf","-Inf":"-.inf",NaN:".nan"}[s]??s}var bO=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt]| +)(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+](\d\d):(\d\d))?)?$/;function OO(n){
let e=bO.exec(n);if(e===null||(e[4]??" ").startsWith(" ")!==(e[8]===void 0))return!1;let s=i=>Number(e[i]??0),r=s(3);return r<
1||r>AO(s(1),s(2))?!1:s(5)<24&&s(6)<60&&s(7)<60&&s(9)<=24&&s(10)<=60}function AO(n,e){return[31,n%4===0&&(n%100!==0||n%400===
0)?29:28,31,30,31,30,31,31,30,31,30,31][e-1]??0}var Wi="the tag is malformed or not known: quote a value that begins with `!`",Dn="the %-directive is malformed or lacks\
 its `---` line; Kubernetes reads none: remove it",kO=[["bad indentation of a mapping entry","nothing more is expected h\
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
red tag handle",Wi],["tag ",Wi],["named tag handle",Wi],["unexpected end of the stream within a verbatim",Wi],["directiv\
e",Dn],["duplication of %",Dn],["YAML directive",Dn],["ill-formed",Dn],["unacceptable YAML version",Dn],["TAG directive",
Dn],["there is a previously declared",Dn]];function zd(n){return n.startsWith("nesting exceeded")?{code:"limit",message:`\
collections are nested more than ${String(ee.nesting)} deep: Kubernetes manifests never are`}:{code:"yaml-syntax",message:`\
not YAML: ${kO.find(([t])=>n.startsWith(t))?.[1]??"the text cannot be read on from here"}`}}var Vi={unknown:"not YAML: t\
he alias names an anchor that is not set before it in the document; quote a value that begins with `*`",cyclic:"not YAML\
: the alias stands inside the node that it names",tooMany:`the document expands more than ${String(ee.aliases)} aliases:\
 write the repeated parts out, or split the document`},Qd="the value is larger than 8 MiB: the API server takes at most \
about 1 MiB for a whole object",Xd="the value is not of the type that its tag names, so Kubernetes refuses the document:\
 correct the tag or the value";var Qs={blankAfterEscape:"an empty line follows a line that ends with `\\` in double quotes; parsers disagree on what it \
means: write \\n for the line break",gluedTag:"something follows a tag without a space, and Kubernetes takes it for a pa\
rt of the tag: put a space between",gluedColon:"a `,` or a bracket follows the `:` of a key, which Kubernetes then takes\
 for a part of the key: put a space after the `:`",mixedKeys:"two keys of different types (a number or boolean, and its \
text) get the same name, and Kubernetes keeps either one at random: remove one"};function Zd(n){return/(?<!\\)(?:\\\\)*\\\r?\n[ \t]*\r?\n/.
test(n)}function ep(n,e){return e>=n.length||/\s/.test(n.charAt(e))}var lB=/\s*/y;function tp(n,e){lB.lastIndex=e,lB.test(
n);let t=lB.lastIndex;return n.charAt(t)===":"&&/[,[\]{}]/.test(n.charAt(t+1))}function np(n){let e=new Map;return n.find(
t=>sp(t,e))?.key}function sp({key:n,value:e,name:t,isMerge:s},r){if(t!==void 0){let a=IO(n),l=r.get(t);return r.set(t,a),
l!==void 0&&l!==a}if(!s)return!1;let{node:i}=ge(e,!1);return(i.type==="sequence"?i.items.map(a=>ge(a,!1).node):[i]).some(
a=>a.type==="mapping"&&a.entries.some(l=>sp(l,r)))}function IO(n){let{node:e}=ge(n,!1);return e.type!=="scalar"?"":e.resolved!==
"float"?e.resolved:/nan/i.test(e.text)?NaN:`float ${e.text}`}var NO={[U.PLAIN]:"plain",[U.SINGLE_QUOTED]:"single",[U.DOUBLE_QUOTED]:"double",[U.LITERAL_BLOCK]:"literal",[U.FOLDED_BLOCK]:"\
folded"},cB=2;function ap(n,e,t){let s=e===0&&t===n.text.length?n.text:n.text.slice(e,t),r=FO(n,e,s),i={file:n,base:e,text:s,
events:r,next:0,anchors:new Map,duplicates:[],problem:void 0,aliases:0,nodes:0,aliasedNodes:0},o=[];for(;i.next<r.length;)
o.push(RO(i));return o}function FO(n,e,t){try{return iB(t,lp)}catch(s){if(!(s instanceof zs))throw s;let r=Bp(s)?TO(t,s):
void 0;if(r!==void 0)return r;let{code:i,message:o}=zd(s.reason);return cs({file:n,offset:e+(s.mark?.position??0)},i,o)}}
var lp={maxDepth:ee.nesting};function Bp({reason:n}){return n.startsWith("deficient indentation")}function TO(n,e){let t=new Ki(
n),s=e;for(;Bp(s)&&t.mend(s.mark?.position??0);)try{return iB(t.text,lp).map(r=>vO(r,t))}catch(r){if(!(r instanceof zs))
throw r;s=r}}var LO=new Set("start valueStart valueEnd anchorStart anchorEnd tagStart tagEnd".split(" "));function vO(n,e){
let t=Object.entries(n).map(([s,r])=>{let i=LO.has(s)&&typeof r=="number";return[s,i?e.toSource(r):r]});return Object.assign(
n,Object.fromEntries(t))}function cs({file:n,offset:e},t,s){throw new W(t,s,O({path:n.path},me(n,e)))}function RO(n){let e=n.
events[n.next];if(e?.type!==ie.DOCUMENT)throw new Error("the events do not start with a document");n.next+=1,n.anchors=new Map,
n.duplicates=[],n.problem=void 0,n.aliases=n.nodes=n.aliasedNodes=0;let t=zi(n);return n.next+=1,O({file:n.file,root:t,duplicates:n.
duplicates,hasDirectives:e.directives.length>0,explicitStart:e.explicitStart},n.problem===void 0?{}:{problem:n.problem})}
function Yi(n,e,t){n.problem??={offset:Math.max(n.base,e),message:t}}function uB(n,{tagStart:e,tagEnd:t}){e!==-1&&!ep(n.
text,t)&&Yi(n,n.base+e,Qs.gluedTag)}function zi(n){let e=n.events[n.next];switch(n.next+=1,n.nodes+=1,e?.type){case ie.SCALAR:
return e.anchorStart===-1?rp(n,e):BB(n,e,()=>rp(n,e));case ie.MAPPING:return e.anchorStart===-1?op(n,e):BB(n,e,()=>op(n,
e));case ie.SEQUENCE:return e.anchorStart===-1?ip(n,e):BB(n,e,()=>ip(n,e));case ie.ALIAS:return xO(n,e);default:throw new Error(
"the events of the document end too early")}}function BB(n,e,t){let s={aliases:n.aliases,nodes:n.nodes};n.anchors.set(n.
text.slice(e.anchorStart,e.anchorEnd),s);let r=t();return s.node=r,s.aliases=n.aliases-s.aliases,s.nodes=n.nodes-s.nodes+
1,r}function xO(n,e){let t=n.base+e.anchorStart-1,s=n.anchors.get(n.text.slice(e.anchorStart,e.anchorEnd));return s===void 0?
cs({file:n.file,offset:t},"yaml-syntax",Vi.unknown):s.node===void 0?cs({file:n.file,offset:t},"yaml-syntax",Vi.cyclic):(n.
aliases+=1+s.aliases,n.nodes+=s.nodes,n.aliasedNodes+=s.nodes,n.aliases>ee.aliases||n.aliasedNodes>ee.aliasedNodes?cs({file:n.
file,offset:t},"limit",Vi.tooMany):(s.node.aliased=!0,{type:"alias",start:t,contentStart:t,end:n.base+e.anchorEnd,anchored:!1,
aliased:!1,target:s.node}))}function fB(n,e,t){let s=t;return e.tagStart!==-1&&(s===-1||e.tagStart<s)&&(s=e.tagStart),e.
anchorStart!==-1&&(s===-1||e.anchorStart<=s)&&(s=e.anchorStart-1),s===-1?-1:n.base+s}function rp(n,e){let{valueStart:t,valueEnd:s,
anchorStart:r,tagStart:i}=e,o=NO[e.style]??"plain",a=o==="single"||o==="double",l=t===-1?-1:a?t-1:t;if(s-t>ee.scalar)return cs(
{file:n.file,offset:n.base+t},"limit",Qd);let B=e.fast?n.text.slice(t,s):sB(n.text,e),c=i!==-1;c&&uB(n,e),o==="double"&&
!e.fast&&Zd(n.text.slice(t,s))&&Yi(n,n.base+t,Qs.blankAfterEscape);let{type:u,text:f}=c?Jd(n.text.slice(i,e.tagEnd),B,o===
"plain"):{type:o==="plain"?vt(B):"string",text:B};if(u==="error")return cs({file:n.file,offset:n.base+i},"yaml-unsupport\
ed",Xd);let h=a?s+1:s;return{type:"scalar",start:r===-1&&!c?l===-1?-1:n.base+l:fB(n,e,l),contentStart:l===-1?-1:n.base+l,
end:MO(n,e,l===-1?-1:h),anchored:r!==-1,aliased:!1,style:o,resolved:u,text:f}}function MO(n,{anchorEnd:e,tagEnd:t},s){let r=s===
-1?Math.max(e,t):s;return r===-1?-1:n.base+r}function cp(n){return n.events[n.next]?.type===ie.POP}function ip(n,e){uB(n,
e);let t=[];for(;!cp(n);)t.push(zi(n));return n.next+=1,{type:"sequence",start:fB(n,e,e.start),contentStart:n.base+e.start,
anchored:e.anchorStart!==-1,aliased:!1,flow:e.style===cB,items:t}}function op(n,e){uB(n,e);let t=[],s=!1;for(;!cp(n);){let o=n.
events[n.next],a=zi(n),l=zi(n);e.style===cB&&a.type==="scalar"&&a.style==="plain"&&a.contentStart!==-1&&tp(n.text,a.end-
n.base)&&Yi(n,a.start,Qs.gluedColon);let B=a.type==="scalar"&&a.text==="<<"&&_O(n,o,a);t.push({key:a,value:l,name:B?void 0:
up(a),isMerge:B}),s||=B}n.next+=1;let r=GO(t),i=s||r!==void 0?np(t):void 0;i!==void 0&&Yi(n,i.start,Qs.mixedKeys);for(let o of r??
[])n.duplicates.push(o);return{type:"mapping",start:fB(n,e,e.start),contentStart:n.base+e.start,anchored:e.anchorStart!==
-1,aliased:!1,flow:e.style===cB,entries:t,merges:s,duplicates:r}}function _O(n,e,t){let r=e?.type===ie.SCALAR&&e.tagStart!==
-1?n.text.slice(e.tagStart,e.tagEnd):"";return Vd(r,t.text,t.style==="plain")}function up(n){if(n.type==="alias")return up(
n.target);if(n.type==="scalar")return n.resolved==="string"?n.text:Yd(n.resolved,n.text)}var PO=12;function GO(n){let{length:e}=n;
if(e<=PO){let r=!1;for(let i=1;i<e&&!r;i+=1){let o=n[i]?.name;for(let a=0;a<i;a+=1)r||=o!==void 0&&n[a]?.name===o}if(!r)
return}let t=new Set,s=n.filter(({name:r})=>{if(r===void 0)return!1;let i=t.size;return t.add(r).size===i});return s.length===
0?void 0:s}var HO=[pe.CLIP,pe.CLIP,pe.STRIP,pe.KEEP];function fp(n,{start:e,end:t,indent:s,chomping:r,isFolded:i}){return sB(
n,{type:ie.SCALAR,valueStart:e,valueEnd:t,anchorStart:-1,anchorEnd:-1,tagStart:-1,tagEnd:-1,style:i?U.FOLDED_BLOCK:U.LITERAL_BLOCK,
chomping:HO[r]??pe.CLIP,indent:s,fast:!1})}var $O=["plain","plain","plain","single","double","literal","folded","plain"],Zi=class{#e;#t;constructor(e,t){this.#e=e,
this.#t=t}field(e,t){return this.#t.values[e+t]??-1}children(e){let t=[],s=this.field(e,3);for(let r=e+8;r<s;r=this.field(
r,3))t.push(r);return t}child(e,t){let{values:s}=this.#t,r=s[e+3]??0;for(let i=e+8;i<r;i=s[i+3]??r){let o=s[i+4]??0;if((s[i+
5]??0)-o===t.length&&this.#e.startsWith(t,o))return i}return-1}node(e){switch(this.field(e,0)){case 0:return new hB(this,
e);case 1:return new pB(this,e);case 8:return v(O({},this.#n(e)),{type:"mapping",flow:!0,entries:[],merges:!1,duplicates:void 0});case 9:
return v(O({},this.#n(e)),{type:"sequence",flow:!0,items:[]});default:return this.#s(e)}}#n(e){let t=this.field(e,1);return{
start:t,contentStart:t,anchored:!1,aliased:!1}}#s(e){let t=this.field(e,0),s=this.field(e,1),r=this.field(e,2),i=$O[t]??
"plain",o=t===3||t===4?1:0,a=this.#o(e),l=i==="plain"?vt(a):"string";return{type:"scalar",start:s===-1?-1:s-o,contentStart:s===
-1?-1:s-o,end:r+o,anchored:!1,aliased:!1,style:i,resolved:l,text:a}}#o(e){let t=this.field(e,0),s=this.field(e,1),r=this.
field(e,2);return t!==5&&t!==6?s===-1?"":this.#e.slice(s,r):fp(this.#e,{start:s,end:r,indent:this.field(e,6),chomping:this.
field(e,7),isFolded:t===6})}key(e){let t=this.field(e,4),s=this.name(e);return{type:"scalar",start:t,contentStart:t,end:this.
field(e,5),anchored:!1,aliased:!1,style:"plain",resolved:"string",text:s}}name(e){return this.#e.slice(this.field(e,4),this.
field(e,5))}},hB=class{type="mapping";flow=!1;anchored=!1;merges=!1;duplicates=void 0;start;contentStart;aliased=!1;#e;#t;#n;constructor(e,t){
this.#e=e,this.#t=t,this.start=this.contentStart=e.field(t,1)}find(e){let t=this.#e.child(this.#t,e);return t===-1?void 0:
this.#e.node(t)}get entries(){return this.#n??=this.#e.children(this.#t).map(e=>new dB(this.#e,e)),this.#n}},dB=class{isMerge=!1;name;#e;#t;#n;#s;constructor(e,t){
this.#e=e,this.#t=t,this.name=e.name(t)}get key(){return this.#n??=this.#e.key(this.#t),this.#n}get value(){return this.#s??=
this.#e.node(this.#t),this.#s}},pB=class{type="sequence";flow=!1;anchored=!1;start;contentStart;aliased=!1;#e;#t;#n;constructor(e,t){
this.#e=e,this.#t=t,this.start=this.contentStart=e.field(t,1)}get items(){return this.#n??=this.#e.children(this.#t).map(
e=>this.#e.node(e)),this.#n}};var JO=9,us=10,dp=13,On=32,wB=34,to=35,WO=39,bB=45,VO=46,pp=58,YO=92,Cp=124,zO=62,QO=so("ABCDEFGHIJKLMNOPQRSTUVWXYZabcde\
fghijklmnopqrstuvwxyz0123456789_./-"),XO=so("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_/."),mp=so("ABCDEFGHIJ\
KLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./$(+<=^~;\\"),ZO=so("yYnNtTfFoO"),eA=5;function so(n){let e=new Uint8Array(
128);for(let t of n)e[t.charCodeAt(0)]=1;return e}var gp=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/,
tA=ee.nesting-5,nA=16,no=class{#e;#t;#n;#s={values:new Int32Array(1024*8)};#o=0;#d=0;#u=[];#l=0;#a=0;#B=0;#f=-1;#c=-1;#i=new Map;constructor(e){
this.#e=e,this.#t=e.text,this.#n=gp.test(e.text)}read(e){if(!e.isSafe||e.contentOnMarker||e.end-e.start>ee.scalar||this.#n&&
gp.test(this.#t.slice(e.start,e.end)))return;this.#a=e.start,this.#B=e.end,this.#d=this.#o,this.#l=0,this.#i.clear(),this.#f=
this.#c=-1;let t=this.#E();if(!(this.#D()&&this.#o>this.#d)){this.#o=this.#d;return}this.#b(0);let r=new Zi(this.#t,this.#s).
node(this.#d);return{file:this.#e,root:r,duplicates:[],hasDirectives:!1,explicitStart:t}}#E(){this.#a===0&&this.#t.startsWith(
"\uFEFF")&&(this.#a=1);let e=Vs(this.#t,this.#a);return e&&(this.#a=this.#g(this.#a)+1),e}#g(e){let t=this.#t.indexOf(`
`,e);return t===-1||t>this.#B?this.#B:t}#p(e){let t=e<this.#B?this.#t.charCodeAt(e):us;return t===us||t===dp&&(e+1===this.#B||
this.#t.charCodeAt(e+1)===us)}#C(e){let t=e;for(;t<this.#B&&this.#t.charCodeAt(t)===On;)t+=1;return t}#y(e){let t=this.#C(
e);return this.#p(t)||t>e&&this.#t.charCodeAt(t)===to}#h(e,t,s){if(this.#o+8>this.#s.values.length){let o=new Int32Array(
this.#s.values.length*2);o.set(this.#s.values),this.#s.values=o}let{values:r}=this.#s,i=this.#o;return this.#o+=8,r[i+0]=
e,r[i+1]=t,r[i+2]=s,r[i+3]=this.#o,r[i+4]=this.#f,r[i+5]=this.#c,this.#f=this.#c=-1,i}#S(e,t,s){let r=this.#h(e,t,t),i=this.#u[this.#l]??=
{record:0,indent:0,isSequence:!1,count:0};i.record=r,i.indent=s,i.isSequence=e===1,i.count=0,this.#l+=1}#b(e){for(this.#f!==
-1&&this.#h(7,-1,-1);this.#l>e;){this.#l-=1;let t=this.#u[this.#l]?.record??0;this.#s.values[t+3]=this.#o}}#D(){let e=this.#t;
for(;this.#a<this.#B;){if(this.#l>tA)return!1;let t=this.#a,s=this.#C(t);if(this.#p(s)||e.charCodeAt(s)===to){this.#a=this.#g(
s)+1;continue}let r=s-t;if(!(e.charCodeAt(s)===bB&&(this.#p(s+1)||e.charCodeAt(s+1)===On)?this.#w(s,r):this.#O(s,r)))return!1}
return!0}#w(e,t){let s=this.#u[this.#l-1];if(s===void 0||this.#l===0)return!1;if(this.#f!==-1&&t>=s.indent)this.#S(1,e,t);else{
let l=this.#l;for(;l>0&&(this.#u[l-1]?.indent??0)>t;)l-=1;this.#b(l)}let r=this.#u[this.#l-1];if(this.#l===0||r?.isSequence!==
!0||r.indent!==t)return!1;let i=this.#C(e+1),o=t+i-e,a=this.#A(i);return a===-1?this.#I(i,t):(this.#S(0,i,o),this.#r(i,a))}#O(e,t){
let s=this.#A(e);if(s===-1)return!1;if(this.#l===0)return this.#o>this.#d||t>0?!1:(this.#S(0,e,t),this.#r(e,s));let r=this.#u[this.#l-
1];if(this.#f!==-1&&r!==void 0&&t>r.indent)return this.#S(0,e,t),this.#r(e,s);let i=this.#l;for(;i>0;i-=1){let a=this.#u[i-
1];if(a===void 0||a.indent<t||a.indent===t&&!a.isSequence)break}this.#b(i);let o=this.#u[this.#l-1];return this.#l===0||
o===void 0||o.isSequence||o.indent!==t?!1:this.#r(e,s)}#A(e){let t=this.#t.charCodeAt(e);if(e>=this.#B||XO[t]!==1)return-1;
let s=e+1;for(;QO[this.#t.charCodeAt(s)]===1;)s+=1;return s>=this.#B||this.#t.charCodeAt(s)!==pp||!(this.#p(s+1)||this.#t.
charCodeAt(s+1)===On)||(t===VO||s-e<=eA&&ZO[t]===1)&&vt(this.#t.slice(e,s))!=="string"?-1:s}#r(e,t){if(this.#N(e,t))return!1;
this.#f=e,this.#c=t;let s=this.#C(t+1);return this.#p(s)||s>t+1&&this.#t.charCodeAt(s)===to?(this.#a=this.#g(s)+1,!0):this.#I(
s,this.#u[this.#l-1]?.indent??0)}#N(e,t){let s=this.#u[this.#l-1];if(s===void 0)return!1;if(s.count+=1,s.count>nA)return this.#F(
s,this.#t.slice(e,t));let r=this.#s.values;for(let i=s.record+8;i<this.#o;i=r[i+3]??this.#o){let o=r[i+4]??0;if((r[i+5]??
0)-o!==t-e)continue;let a=0;for(;a<t-e&&this.#t.charCodeAt(o+a)===this.#t.charCodeAt(e+a);)a+=1;if(a===t-e)return!0}return!1}#F({
record:e},t){let s=this.#i.get(e);if(s===void 0){s=new Set,this.#i.set(e,s);let i=this.#s.values;for(let o=e+8;o<this.#o;o=
i[o+3]??this.#o)s.add(this.#t.slice(i[o+4],i[o+5]))}let{size:r}=s;return s.add(t).size===r}#I(e,t){if(e>=this.#B)return!1;
let s=this.#t.charCodeAt(e);return s===wB||s===WO?this.#T(e,s):s===Cp||s===zO?this.#k(e,t):this.#t.startsWith("{}",e)||this.#t.
startsWith("[]",e)?this.#y(e+2)?(this.#h(this.#t.charCodeAt(e)===123?8:9,e,e+2),this.#a=this.#g(e)+1,!0):!1:this.#R(e)}#T(e,t){
let s=e+1;for(;;s+=1){let r=s<this.#B?this.#t.charCodeAt(s):us;if(r===t)break;if(r===us||r===YO&&t===wB)return!1}return this.#y(
s+1)?(this.#h(t===wB?4:3,e+1,s),this.#a=this.#g(s)+1,!0):!1}#R(e){let t=this.#t,s=t.charCodeAt(e),r=s===bB&&(t.charCodeAt(
e+1)===bB||mp[t.charCodeAt(e+1)]===1);if(mp[s]!==1&&s<161&&!r)return!1;let i=e,o=e;for(;o<this.#B;o+=1){let a=t.charCodeAt(
o);if(a===us||a===dp)break;if(a!==On){if(a===JO||a===pp&&(t.charCodeAt(o+1)===On||this.#p(o+1)))return!1;if(a===to&&t.charCodeAt(
o-1)===On)break;i=o+1}}return this.#h(2,e,i),this.#a=this.#g(o)+1,!0}#k(e,t){let s=this.#t,r=e+1,i=s.charAt(r),o=i==="-"?
2:i==="+"?3:1;if(o!==1&&(r+=1),!this.#p(this.#C(r)))return!1;let a=this.#g(r)+1,l=this.#C(a),B=l-a;if(l>=this.#B||B<=t||
this.#p(l))return!1;let c=a;for(;c<this.#B;){let h=c;for(;h<this.#B&&h-c<B&&s.charCodeAt(h)===On;)h+=1;if(h===this.#B){if(h>
c)return!1;break}if(h-c<B&&!this.#p(h))break;c=this.#g(h)+1}let u=Math.min(c,this.#B),f=this.#h(s.charCodeAt(e)===Cp?5:6,
a,u);return this.#s.values[f+6]=B,this.#s.values[f+7]=o,this.#a=c,!0}};function yp(n){let e=new no(n);return t=>{let s=e.read(t);return s===void 0?ap(n,t.start,t.end):[s]}}function fs(n,e){let t=[],s=[],r=[];for(let i of n)try{for(let o of Array.from(iA(i,e))){s.push(o);for(let a of lA(o,r))
t.push(a)}}catch(o){if(!sA(i,o))throw o;if(i.walked!==!0)throw rA(o);r.push(G.helmTemplate(i.path))}return{manifests:t,documents:s,
drafts:r}}function sA(n,e){return e instanceof W&&e.code==="yaml-syntax"&&n.text.includes("{{")}function rA({code:n,message:e,
path:t,line:s,column:r,cause:i}){let o="if this is a Helm template, stamp what `helm template` renders";return new W(n,`${e}\
; ${o}`,{path:t,line:s,column:r,cause:i})}function*iA(n,e){let t,s=sd(n);for(let r of nd(n.text)){let i=s(r);if(!(i==="u\
nknown"||aA(i)||e(i)))continue;oA(n,r),t??=yp(n);let a=t(r),l=({root:B})=>{let c=ge(B,!1),u=Y(M(c,"kind"));return u!==void 0&&
(e(u)||M(c,"items")!==void 0)};i==="unknown"&&!a.some(l)&&ql(n,r);for(let[B,c]of a.entries())l(c)&&(rd(c,r,B),yield c)}}
function oA(n,e){if(e.end-e.start>ee.document)throw new W("limit","the document is larger than 64 MiB: split it at `---`\
, or into several files",O({path:n.path},me(n,e.start)))}function aA(n){return n.endsWith("List")}function*lA(n,e){let t=ge(
n.root,!1);if(t.node.type!=="mapping")return;let s={node:t.node,shared:t.shared},r=Y(M(s,"apiVersion")),i=Y(M(s,"kind")),
o=M(s,"items");if(o===void 0){r!==void 0&&i!==void 0&&(yield{doc:n,at:s,apiVersion:r,kind:i});return}let a=(i??"").replace(
/List$/,"");for(let l of ye(o)){if(l.node.type!=="mapping")continue;let B={node:l.node,shared:l.shared},c=Ep(Y(M(B,"kind")))??
a,u=Ep(Y(M(B,"apiVersion")))??(a===""?"":r??"");c===""||u===""||(Le(l.node).has("items")?e.push(G.listInList({file:n.file,
offset:l.node.start})):yield{doc:n,at:B,apiVersion:u,kind:c})}}function Ep(n){return n===""?void 0:n}function wp(n,e){let t=new Map,s=[];for(let r of n.workloads){let{namespace:i}=r.id;if(t.has(i))continue;let o=Dp(i,{catalog:n,
settings:e});o===bp&&s.push(G.namespaceUnknown(r.place,i)),t.set(i,o)}return{sourceIsOut:({kind:r,namespace:i},o)=>r===e.
ignoredKind?`${r}s are ignored (--resources-to-ignore)`:e.resourceLabelSelector!==void 0&&o!==void 0&&!vl(e.resourceLabelSelector,
o)?"its labels do not match --resource-label-selector":t.has(i)?t.get(i):Dp(i,{catalog:n,settings:e}),workloadIsOut:r=>BA(
r,e),drafts:s}}var bp="the labels of its namespace are not known (--namespace-selector)";function Dp(n,{catalog:e,settings:t}){
if(t.namespaces.length>0)return t.namespaces.includes(n)?void 0:"its namespace is not in --namespaces";if(t.namespacesToIgnore.
includes(n))return"its namespace is in --namespaces-to-ignore";if(t.namespaceSelector===void 0)return;let s=t.namespaceLabels.
get(n)??e.namespaceLabels.get(n);return s===void 0?bp:vl(t.namespaceSelector,s)?void 0:"its namespace does not match --n\
amespace-selector"}function BA(n,e){let{type:t}=n;if(Li(n))return`it is frozen (${$l})`;if(t.ignoredAs!==void 0&&e.ignoredWorkloadTypes.
includes(t.ignoredAs))return`${t.ignoredAs} are ignored (--ignored-workload-types)`;if(t.isRollout===!0&&!e.isArgoRollouts)
return"Rollouts are ignored (--is-Argo-Rollouts)";if(t.immutable===!0)return cA(n,e)}function cA(n,e){return e.jobs==="n\
ever"?"Jobs are left alone (--jobs never)":e.jobs==="always"||uA(n)?void 0:Zn}function uA({annotations:n,hasGenerateName:e}){
let t=gn(n.get("argocd.argoproj.io/sync-options"));return t.includes("Force=true")&&(!t.includes("ServerSideApply=true")||
t.includes("Replace=true"))||e||Sp(n,"argocd.argoproj.io/hook",["argocd.argoproj.io/hook-delete-policy","BeforeHookCreat\
ion"])||Sp(n,"helm.sh/hook",["helm.sh/hook-delete-policy","before-hook-creation"])||gn(n.get("kustomize.toolkit.fluxcd.i\
o/force")).includes("enabled")}function Sp(n,e,[t,s]){if(gn(n.get(e)).length===0)return!1;let r=gn(n.get(t));return r.length===
0||r.includes(s)}var fA={type:"itself"},ro=class{#e=new Map;#t;constructor(e){this.#t=e.filter(({history:t})=>t.previousNames.length>0||t.
isHashed);for(let t of this.#t)for(let s of new Set(yh(t))){let r=Op(t.id.kind,t.id.namespace,s),i=this.#e.get(r);i===void 0?
this.#e.set(r,[t]):i.push(t)}}meaningOf(e,t,{id:s,history:r}){let i=Eh(this.#e.get(Op(e,s.namespace,t))??[],r),[o]=i;return o===
void 0?fA:i.length===1?{type:"source",source:o}:{type:"ambiguous",candidates:i}}originalName(e,t){let[s]=e.history.previousNames;
if(s===void 0||s===e.id.name)return;let r=this.meaningOf(e.id.kind,s,t);return r.type==="source"&&r.source===e?s:void 0}matching(e,t,s){
return this.#t.filter(({id:r,history:{previousNames:i}})=>{let[o]=i;return r.kind===e&&r.namespace===t&&o!==void 0&&s.matches(
o)}).map(({id:r})=>r.name)}};function Op(n,e,t){return`${n}/${e}/${t}`}var w=class kn{static FOLD_CASE=1;static LITERAL=2;static CLASS_NL=4;static DOT_NL=8;static ONE_LINE=16;static NON_GREEDY=32;static PERL_X=64;static UNICODE_GROUPS=128;static WAS_DOLLAR=256;static LOOKBEHIND=512;static MATCH_NL=kn.
CLASS_NL|kn.DOT_NL;static PERL=kn.CLASS_NL|kn.ONE_LINE|kn.PERL_X|kn.UNICODE_GROUPS;static POSIX=0;static UNANCHORED=0;static ANCHOR_START=1;static ANCHOR_BOTH=2},
Ne={CASE_INSENSITIVE:1,DOTALL:2,MULTILINE:4,DISABLE_UNICODE_GROUPS:8,LONGEST_MATCH:16,LOOKBEHINDS:512},sr=128,NB=new Int32Array(
sr),FB=new Int32Array(sr),io=65535;for(let n=0;n<sr;n++)n>=97&&n<=122?NB[n]=n-32:NB[n]=n,n>=65&&n<=90?FB[n]=n+32:FB[n]=n;
var b=class{static CODES=Object.freeze({"\x07":7,"\b":8,"	":9,"\n":10,"\v":11,"\f":12,"\r":13," ":32,'"':34,$:36,"&":38,
"'":39,"(":40,")":41,"*":42,"+":43,"-":45,".":46,0:48,1:49,2:50,3:51,4:52,5:53,6:54,7:55,8:56,9:57,":":58,"<":60,">":62,
"?":63,A:65,B:66,C:67,F:70,P:80,Q:81,U:85,Z:90,"[":91,"\\":92,"]":93,"^":94,_:95,"`":96,a:97,b:98,f:102,i:105,m:109,n:110,
r:114,s:115,t:116,v:118,x:120,z:122,"{":123,"|":124,"}":125});static toUpperCase(n){if(n<sr)return NB[n];let e=String.fromCodePoint(
n).toUpperCase(),t=e.codePointAt(0)>io?2:1;if(e.length>t)return n;let s=String.fromCodePoint(e.codePointAt(0)).toLowerCase(),
r=s.codePointAt(0)>io?2:1;return s.length>r||s.codePointAt(0)!==n?n:e.codePointAt(0)}static toLowerCase(n){if(n<sr)return FB[n];
let e=String.fromCodePoint(n).toLowerCase(),t=e.codePointAt(0)>io?2:1;if(e.length>t)return n;let s=String.fromCodePoint(
e.codePointAt(0)).toUpperCase(),r=s.codePointAt(0)>io?2:1;return s.length>r||s.codePointAt(0)!==n?n:e.codePointAt(0)}},C=class{constructor(n,e=!1){
this.data=n,this.isStride1=e,this.SIZE=e?2:3}getLo(n){return this.data[n*this.SIZE]}getHi(n){return this.data[n*this.SIZE+
1]}getStride(n){return this.isStride1?1:this.data[n*this.SIZE+2]}get length(){return this.data.length/this.SIZE}},hA="AB\
CDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-",tC=new Uint8Array(256);for(let n=0;n<64;n++)tC[hA.charCodeAt(
n)]=n;var nC=n=>{let e=[],t=0,s=0;for(let r=0;r<n.length;r++){let i=tC[n.charCodeAt(r)];t|=(i&31)<<s,(i&32)===0?(e.push(
t),t=0,s=0):s+=5}return e},m=(n,e)=>{let t=nC(n),s=e?t.length/2:t.length/3,r=new Uint32Array(s*3),i=0,o=0;for(let a=0;a<
s;a++)i+=t[o++],r[a*3]=i,i+=t[o++],r[a*3+1]=i,r[a*3+2]=e?1:t[o++];return r},dA=n=>{let e=nC(n),t=new Map,s=0;for(let r=0;r<
e.length;r+=2){s+=e[r];let i=e[r+1],o=i>>>1^-(i&1);t.set(s,s+o)}return t},oo=class{constructor(n){this.initializer=n,this.
cache=new Map}has(n){return Object.hasOwn(this.initializer,n)}get(n){if(this.cache.has(n))return this.cache.get(n);let e=this.
has(n)?this.initializer[n]():null;return this.cache.set(n,e),e}},Ze=class{static _CASE_ORBIT=null;static get CASE_ORBIT(){
return this._CASE_ORBIT||(this._CASE_ORBIT=dA("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgC\
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
BGppIBnkzVvHB",!1))),this._Print}static CATEGORIES=new oo({C:()=>new C(m("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDB\
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
B",!1)),White_Space:()=>new C(m("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB",!1))});static SCRIPTS=new oo({Adlam:()=>new C(m("go6\
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
mCnC",!0))});static FOLD_CATEGORIES=new oo({L:()=>new C(m("laA",!0)),LC:()=>new C(m("laA",!0)),Ll:()=>new C(m("hCZBmDWBC\
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
BCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB",!1))});static FOLD_SCRIPT=new oo(
{Common:()=>new C(m("8cgBgB",!1)),Greek:()=>new C(m("1FwUwU",!1)),Inherited:()=>new C(m("5cgBgBlgHAB",!1))})},L=class Je{static MAX_RUNE=1114111;static RUNE_ERROR=65533;static isUnsearchable(e){
return e===Je.RUNE_ERROR||e>=Je.MIN_HIGH_SURROGATE&&e<=Je.MAX_LOW_SURROGATE}static MAX_ASCII=127;static MAX_LATIN1=255;static MAX_BMP=65535;static MIN_FOLD=65;static MAX_FOLD=125251;static MIN_HIGH_SURROGATE=55296;static MAX_HIGH_SURROGATE=56319;static MIN_LOW_SURROGATE=56320;static MAX_LOW_SURROGATE=57343;static MIN_SUPPLEMENTARY_CODE_POINT=65536;static is32(e,t){
let s=0,r=e.length;for(;s<r;){let i=s+Math.floor((r-s)/2),o=e.getLo(i),a=e.getHi(i);if(o<=t&&t<=a){let l=e.getStride(i);
return(t-o)%l===0}t<o?r=i:s=i+1}return!1}static is(e,t){if(t<=Je.MAX_LATIN1){for(let s=0;s<e.length;s++){if(t>e.getHi(s))
continue;let r=e.getLo(s);if(t<r)return!1;let i=e.getStride(s);return(t-r)%i===0}return!1}return e.length>0&&t>=e.getLo(
0)&&Je.is32(e,t)}static isPrint(e){return e<=Je.MAX_LATIN1?e>=32&&e<Je.MAX_ASCII||e>=161&&e!==173:Je.is(Ze.Print,e)}static simpleFold(e){
if(Ze.CASE_ORBIT.has(e))return Ze.CASE_ORBIT.get(e);if(e<=Je.MAX_ASCII){let t=b.toLowerCase(e);return t!==e?t:b.toUpperCase(
e)}return e}static equalsIgnoreCase(e,t){if(e===t)return!0;if(e<0||t<0)return!1;if(e<=Je.MAX_ASCII&&t<=Je.MAX_ASCII)return 65<=
e&&e<=90&&(e|=32),65<=t&&t<=90&&(t|=32),e===t;for(let s=Je.simpleFold(e);s!==e;s=Je.simpleFold(s))if(s===t)return!0;return!1}},
Ln=class extends Error{constructor(n){super(n),this.name="RE2JSException"}},oe=class extends Ln{constructor(n,e=null){let t=`\
error parsing regexp: ${n}`;e&&(t+=`: \`${e}\``),super(t),this.name="RE2JSSyntaxException",this.message=t,this.error=n,this.
input=e}getDescription(){return this.error}getPattern(){return this.input}},nr=class extends Ln{constructor(n){super(n),
this.name="RE2JSCompileException"}},je=class extends Ln{constructor(n){super(n),this.name="RE2JSGroupException"}},sC=class extends Ln{constructor(n){
super(n),this.name="RE2JSFlagsException"}},fo=class extends Ln{constructor(n){super(n),this.name="RE2JSInternalException"}},
vB=256,rC=new Uint8Array(vB);for(let n=0;n<vB;n++)rC[n]=97<=n&&n<=122||65<=n&&n<=90||48<=n&&n<=57||n===95?1:0;var OB=null,
AB=null,I=class De{static METACHARACTERS="\\.+*?()|[]{}^$";static EMPTY_BEGIN_LINE=1;static EMPTY_END_LINE=2;static EMPTY_BEGIN_TEXT=4;static EMPTY_END_TEXT=8;static EMPTY_WORD_BOUNDARY=16;static EMPTY_NO_WORD_BOUNDARY=32;static EMPTY_ALL=-1;static emptyInts(){
return[]}static isString(e){return typeof e=="string"||Object.prototype.toString.call(e)==="[object String]"}static typeName(e){
return e===null||typeof e!="object"&&typeof e!="function"?e===null?"null":typeof e:Object.prototype.toString.call(e).slice(
8,-1)}static checkPattern(e){if(!De.isString(e))throw new TypeError(`The pattern must be a string, not ${De.typeName(e)}\
 (RE2JS.translateRegExp() converts a RegExp)`)}static checkInput(e){if(!De.isString(e)&&!De.isByteArray(e))throw new TypeError(
`The input must be a string or a byte array (Uint8Array or number[]), not ${De.typeName(e)}`)}static checkFlags(e){let t=Ne.
MULTILINE|Ne.DOTALL|Ne.CASE_INSENSITIVE|Ne.DISABLE_UNICODE_GROUPS|Ne.LONGEST_MATCH|Ne.LOOKBEHINDS;if(!Number.isInteger(e)||
(e&~t)!==0)throw new sC("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROU\
PS, LONGEST_MATCH, LOOKBEHINDS")}static isByteArray(e){return Array.isArray(e)||Object.prototype.toString.call(e)==="[ob\
ject Uint8Array]"}static isalnum(e){return b.CODES[0]<=e&&e<=b.CODES[9]||b.CODES.a<=e&&e<=b.CODES.z||b.CODES.A<=e&&e<=b.
CODES.Z}static unhex(e){return b.CODES[0]<=e&&e<=b.CODES[9]?e-b.CODES[0]:b.CODES.a<=e&&e<=b.CODES.f?e-b.CODES.a+10:b.CODES.
A<=e&&e<=b.CODES.F?e-b.CODES.A+10:-1}static escapeRune(e){let t="";if(L.isPrint(e))De.METACHARACTERS.indexOf(String.fromCodePoint(
e))>=0&&(t+="\\"),t+=String.fromCodePoint(e);else switch(e){case b.CODES['"']:t+='\\"';break;case b.CODES["\\"]:t+="\\\\";
break;case b.CODES["	"]:t+="\\t";break;case b.CODES[`
`]:t+="\\n";break;case b.CODES["\r"]:t+="\\r";break;case b.CODES["\b"]:t+="\\b";break;case b.CODES["\f"]:t+="\\f";break;default:{
let s=e.toString(16);e<256?(t+="\\x",s.length===1&&(t+="0"),t+=s):t+=`\\x{${s}}`;break}}return t}static stringToRunes(e){
let t=String(e),s=[],r=0;for(;r<t.length;){let i=t.codePointAt(r);s.push(i),r+=i>L.MAX_BMP?2:1}return new Int32Array(s)}static runeToString(e){
return String.fromCodePoint(e)}static isWordRune(e){return e<vB?rC[e]===1:!1}static emptyOpContext(e,t){let s=0;return e<
0&&(s|=De.EMPTY_BEGIN_TEXT|De.EMPTY_BEGIN_LINE),e===10&&(s|=De.EMPTY_BEGIN_LINE),t<0&&(s|=De.EMPTY_END_TEXT|De.EMPTY_END_LINE),
t===10&&(s|=De.EMPTY_END_LINE),De.isWordRune(e)!==De.isWordRune(t)?s|=De.EMPTY_WORD_BOUNDARY:s|=De.EMPTY_NO_WORD_BOUNDARY,
s}static quoteMeta(e){return e.split("").map(t=>De.METACHARACTERS.indexOf(t)>=0?`\\${t}`:t).join("")}static charCount(e){
return e>L.MAX_BMP?2:1}static toArray(e){let t=e.length,s=new Array(t);for(let r=0;r<t;r++)s[r]=e[r];return s}static stringToUtf8ByteArray(e){
if(globalThis.TextEncoder)return OB||(OB=new TextEncoder),OB.encode(e);{let t=[],s=0;for(let r=0;r<e.length;r++){let i=e.
charCodeAt(r);i<128?t[s++]=i:i<2048?(t[s++]=i>>6|192,t[s++]=i&63|128):(i&64512)===L.MIN_HIGH_SURROGATE&&r+1<e.length&&(e.
charCodeAt(r+1)&64512)===L.MIN_LOW_SURROGATE?(i=L.MIN_SUPPLEMENTARY_CODE_POINT+((i&1023)<<10)+(e.charCodeAt(++r)&1023),t[s++]=
i>>18|240,t[s++]=i>>12&63|128,t[s++]=i>>6&63|128,t[s++]=i&63|128):(t[s++]=i>>12|224,t[s++]=i>>6&63|128,t[s++]=i&63|128)}
return t}}static utf8ByteArrayToString(e){if(globalThis.TextDecoder){AB||(AB=new TextDecoder("utf-8"));let t=e instanceof
Uint8Array?e:new Uint8Array(e);return AB.decode(t)}else{let t=[],s=0,r=0;for(;s<e.length;){let i=e[s++];if(i<128)t[r++]=
String.fromCharCode(i);else if(i>191&&i<224){let o=e[s++];t[r++]=String.fromCharCode((i&31)<<6|o&63)}else if(i>239&&i<365){
let o=e[s++],a=e[s++],l=e[s++],B=((i&7)<<18|(o&63)<<12|(a&63)<<6|l&63)-L.MIN_SUPPLEMENTARY_CODE_POINT;t[r++]=String.fromCharCode(
L.MIN_HIGH_SURROGATE+(B>>10)),t[r++]=String.fromCharCode(L.MIN_LOW_SURROGATE+(B&1023))}else{let o=e[s++],a=e[s++];t[r++]=
String.fromCharCode((i&15)<<12|(o&63)<<6|a&63)}}return t.join("")}}},iC=(n=[],e=0)=>{let t=Object.create(null);for(let s=0;s<
n.length;s++){let r=n[s],i=e+s;t[r]=i,t[i]=r}return Object.freeze(t)},Tn=class TB{static Encoding=iC(["UTF_16","UTF_8"]);getEncoding(){
throw Error("not implemented")}asCharSequence(){throw Error("not implemented")}asBytes(){throw Error("not implemented")}length(){
throw Error("not implemented")}isUTF8Encoding(){return this.getEncoding()===TB.Encoding.UTF_8}isUTF16Encoding(){return this.
getEncoding()===TB.Encoding.UTF_16}},Ap=class extends Tn{constructor(n=null){super(),this.bytes=n}getEncoding(){return Tn.
Encoding.UTF_8}asCharSequence(){return I.utf8ByteArrayToString(this.bytes)}asBytes(){return this.bytes}length(){return this.
bytes.length}},pA=class extends Tn{constructor(n=null){super(),this.charSequence=n}getEncoding(){return Tn.Encoding.UTF_16}asCharSequence(){
return this.charSequence}asBytes(){return I.stringToUtf8ByteArray(this.charSequence.toString())}length(){return this.charSequence.
length}},Fn=class{static utf16(n){return I.checkInput(n),new pA(n)}static utf8(n){return I.isByteArray(n)?new Ap(n):new Ap(
I.stringToUtf8ByteArray(n))}},He=class{static EOF(){return-8}constructor(){this.start=0,this.end=0}canCheckPrefix(){return!0}endPos(){
return this.end-this.start}hasString(){return!1}hasAnyString(){return!1}prefixLength(){return 0}},CA=class hs extends He{static RUNE_ERROR_STEP=L.
RUNE_ERROR<<3|1;constructor(e,t=0,s=e.length){super(),this.bytes=e,this.start=t,this.end=s}hasString(e,t){let s=e.bytes;
if(s.length===0)return!0;let r=this.indexOf(this.bytes,s,this.start+t);return r!==-1&&r<=this.end-s.length}hasAnyString(e,t){
return e.automaton8().searchUTF8(this.bytes,this.start+t,this.end)}step(e){if(e+=this.start,e>=this.end)return He.EOF();
let t=this.bytes[e]&255;if(t<128)return t<<3|1;let s,r,i=128,o=191;if(t>=194&&t<=223)s=2,r=t&31;else if(t>=224&&t<=239)s=
3,r=t&15,t===224?i=160:t===237&&(o=159);else if(t>=240&&t<=244)s=4,r=t&7,t===240?i=144:t===244&&(o=143);else return hs.RUNE_ERROR_STEP;
if(e+s>this.end)return hs.RUNE_ERROR_STEP;let a=this.bytes[e+1]&255;if(a<i||a>o)return hs.RUNE_ERROR_STEP;if(r=r<<6|a&63,
s>2){let l=this.bytes[e+2]&255;if((l&192)!==128)return hs.RUNE_ERROR_STEP;if(r=r<<6|l&63,s>3){let B=this.bytes[e+3]&255;
if((B&192)!==128)return hs.RUNE_ERROR_STEP;r=r<<6|B&63}}return r<<3|s}index(e,t){t+=this.start;let s=this.indexOf(this.bytes,
e.prefixUTF8,t);return s<0?s:s-t}context(e){e+=this.start;let t=-1;if(e>this.start&&e<=this.end){let r=e-1;if(t=this.bytes[r--],
t>=128){let i=e-4;for(i<this.start&&(i=this.start);r>=i&&(this.bytes[r]&192)===128;)r--;r<this.start&&(r=this.start);let o=this.
step(r-this.start);t=r+(o&7)===e?o>>3:L.RUNE_ERROR}}let s=e<this.end?this.step(e-this.start)>>3:-1;return I.emptyOpContext(
t,s)}indexOf(e,t,s=0){let r=t.length;if(r===0)return s<=this.end?s:-1;let i=t[0],o=this.end-r,a=typeof e.indexOf=="funct\
ion",l=s;for(;l<=o;){if(a){if(l=e.indexOf(i,l),l===-1||l>o)return-1}else{for(;l<=o&&e[l]!==i;)l++;if(l>o)return-1}let B=!0;
for(let c=1;c<r;c++)if(e[l+c]!==t[c]){B=!1;break}if(B)return l;l++}return-1}prefixLength(e){return e.prefixUTF8.length}},
mA=class extends He{constructor(n,e=0,t=n.length){super(),this.charSequence=n,this.start=e,this.end=t}hasString(n,e){let t=this.
charSequence.indexOf(n.str,this.start+e);return t!==-1&&t<=this.end-n.str.length}hasAnyString(n,e){return n.automaton16().
searchUTF16(this.charSequence,this.start+e,this.end)}step(n){if(n+=this.start,n>=this.end)return He.EOF();let e=this.charSequence.
charCodeAt(n);if(e<L.MIN_HIGH_SURROGATE||e>L.MAX_HIGH_SURROGATE||n+1>=this.end)return e<<3|1;let t=this.charSequence.charCodeAt(
n+1);return t>=L.MIN_LOW_SURROGATE&&t<=L.MAX_LOW_SURROGATE?(e-L.MIN_HIGH_SURROGATE)*1024+(t-L.MIN_LOW_SURROGATE)+L.MIN_SUPPLEMENTARY_CODE_POINT<<
3|2:e<<3|1}index(n,e){e+=this.start;let t=this.charSequence.indexOf(n.prefix,e);return t<0||t>this.end-n.prefix.length?-1:
t-e}context(n){n+=this.start;let e=n>this.start&&n<=this.end?this.charSequence.charCodeAt(n-1):-1,t=n<this.end?this.charSequence.
charCodeAt(n):-1;return I.emptyOpContext(e,t)}prefixLength(n){return n.prefix.length}},re=class{static fromUTF8(n,e=0,t=n.
length){return new CA(n,e,t)}static fromUTF16(n,e=0,t=void 0){return I.checkInput(n),new mA(n,e,t??n.length)}},kp=class oC{static MAX_REPLACER_ARGS=65535;static quoteReplacement(e,t=!1){
return t?e.indexOf("\\")<0&&e.indexOf("$")<0?e:e.split("").map(s=>{let r=s.codePointAt(0);return r===b.CODES["\\"]||r===
b.CODES.$?`\\${s}`:s}).join(""):e.indexOf("$")<0?e:e.split("").map(s=>s.codePointAt(0)===b.CODES.$?"$$":s).join("")}constructor(e,t){
if(e===null)throw new Error("pattern is null");this.patternInput=e;let s=this.patternInput.re2();this.patternGroupCount=
s.numberOfCapturingGroups(),this.groups=[],this.namedGroups=s.namedGroups,this.hasNamedGroups=Object.keys(this.namedGroups).
length>0,this.numberOfInstructions=s.numberOfInstructions(),this.lookbehindState=null,t instanceof Tn?this.resetMatcherInput(
t):I.isByteArray(t)?this.resetMatcherInput(Fn.utf8(t)):this.resetMatcherInput(Fn.utf16(t))}pattern(){return this.patternInput}reset(){
return this.matcherInputLength=this.matcherInput.length(),this.appendPos=0,this.hasMatch=!1,this.hasGroups=!1,this.anchorFlag=
0,this}resetMatcherInput(e){if(e===null)throw new Error("input is null");return e instanceof Tn||(I.isByteArray(e)?e=Fn.
utf8(e):e=Fn.utf16(e)),this.matcherInput=e,this.lookbehindState!==null?this.lookbehindState.reset():this.lookbehindState=
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
oup index is missing");let a=e.codePointAt(i+1);if(b.CODES[0]<=a&&a<=b.CODES[9]){let l=a-b.CODES[0],B=i+2;for(;B<r;B++){
let u=e.codePointAt(B);if(u<b.CODES[0]||u>b.CODES[9]||l*10+u-b.CODES[0]>this.patternGroupCount)break;l=l*10+u-b.CODES[0]}
if(l>this.patternGroupCount)throw new je(`n > number of groups: ${l}`);let c=this.group(l);c!==null&&(t+=c),i=B,s=i}else if(a===
b.CODES["{"]){let l=i+2;for(;l<r&&e.codePointAt(l)!==b.CODES["}"];)l++;if(l>=r)throw new je("named capture group is miss\
ing trailing '}'");let B=e.substring(i+2,l),c=this.group(B);c!==null&&(t+=c),i=l+1,s=i}else throw new je("Illegal group \
reference");continue}i++}return s<r&&(t+=e.substring(s,r)),t}appendReplacementInternalJs(e){let t=o=>o>=48&&o<=57,s=this.
patternGroupCount,r="",i=0;for(;i<e.length;){let o=e.indexOf("$",i);if(o<0)break;r+=e.substring(i,o),i=o;let a=e.charCodeAt(
i+1);if(a===b.CODES.$)r+="$",i+=2;else if(a===b.CODES["&"])r+=this.group(0),i+=2;else if(a===b.CODES["`"])r+=this.substring(
0,this.start(0)),i+=2;else if(a===b.CODES["'"])r+=this.substring(this.end(0),this.matcherInputLength),i+=2;else if(t(a)){
let l=1,B=a-48,c=e.charCodeAt(i+2);if(t(c)&&B*10+c-48<=s&&(l=2,B=B*10+c-48),B>=1&&B<=s){let u=this.group(B);u!==null&&(r+=
u)}else r+=e.substring(i,i+1+l);i+=1+l}else if(a===b.CODES["<"]&&this.hasNamedGroups){let l=e.indexOf(">",i+2);if(l<0)r+=
"$<",i+=2;else{let B=e.substring(i+2,l);if(Object.hasOwn(this.namedGroups,B)){let c=this.group(B);c!==null&&(r+=c)}i=l+1}}else
r+="$",i+=1}return r+e.substring(i)}appendTail(){return this.substring(this.appendPos,this.matcherInputLength)}replaceAll(e,t=!1){
return this.replace(e,!0,t)}replaceFirst(e,t=!1){return this.replace(e,!1,t)}replace(e,t=!0,s=!1){let r="";this.reset();
let i=typeof e=="function",o=null;if(i){if(this.groupCount()>=oC.MAX_REPLACER_ARGS)throw new je("Too many capture groups\
 to safely invoke replacer function");o=this.matcherInput.isUTF8Encoding()?this.matcherInput.asBytes():this.matcherInput.
asCharSequence()}for(;this.find()&&(r+=i?this.appendReplacementFunc(e,o):this.appendReplacement(e,s),!!t););return r+=this.
appendTail(),r}appendReplacementFunc(e,t){let s="",r=this.start(),i=this.end();this.appendPos<r&&(s+=this.substring(this.
appendPos,r)),this.appendPos=i;let o=this.matchArray();return o.push(r,t),this.hasNamedGroups&&o.push(this.namedGroupsObject()),
s+=String(e(...o)),s}matchArray(){let e=[this.group(0)];for(let t=1;t<=this.patternGroupCount;t++){let s=this.group(t);e.
push(s===null?void 0:s)}return e}namedGroupsObject(){if(!this.hasNamedGroups)return;let e=this.getNamedGroups();for(let t in e)
e[t]===null&&(e[t]=void 0);return e}},S=class Se{static ALT=1;static ALT_MATCH=2;static CAPTURE=3;static EMPTY_WIDTH=4;static FAIL=5;static MATCH=6;static NOP=7;static RUNE=8;static RUNE1=9;static RUNE_ANY=10;static RUNE_ANY_NOT_NL=11;static LB_WRITE=12;static LB_CHECK=13;static isRuneOp(e){
return Se.RUNE<=e&&e<=Se.RUNE_ANY_NOT_NL}static escapeRunes(e){let t='"';for(let s of e)t+=I.escapeRune(s);return t+='"',
t}constructor(e){this.op=e,this.out=0,this.arg=0,this.runes=new Int32Array(0),this.next=null}matchRune(e){if(this.runes.
length===1){let o=this.runes[0];return(this.arg&w.FOLD_CASE)!==0?L.equalsIgnoreCase(o,e):e===o}let t=this.runes.length;if(t===
0)return!1;if(t===2||t===4||t===6||t===8){for(let o=0;o<t;o+=2){if(e<this.runes[o])return!1;if(e<=this.runes[o+1])return!0}
return!1}let s=0,r=t>>1;for(;r>1;){let o=r>>1;s+=this.runes[s+o<<1]<=e?o:0,r-=o}s+=this.runes[s<<1]<=e?1:0;let i=s-1;return i>=
0&&e<=this.runes[i<<1|1]}matchRunePos(e){if(this.runes.length===1){let o=this.runes[0];return(this.arg&w.FOLD_CASE)!==0?
L.equalsIgnoreCase(o,e)?0:-1:e===o?0:-1}let t=this.runes.length;if(t===0)return-1;if(t===2||t===4||t===6||t===8){for(let o=0;o<
t;o+=2){if(e<this.runes[o])return-1;if(e<=this.runes[o+1])return Math.floor(o/2)}return-1}let s=0,r=t>>1;for(;r>1;){let o=r>>
1;s+=this.runes[s+o<<1]<=e?o:0,r-=o}s+=this.runes[s<<1]<=e?1:0;let i=s-1;return i>=0&&e<=this.runes[i<<1|1]?i:-1}toString(){
switch(this.op){case Se.ALT:return`alt -> ${this.out}, ${this.arg}`;case Se.ALT_MATCH:return`altmatch -> ${this.out}, ${this.
arg}`;case Se.CAPTURE:return`cap ${this.arg} -> ${this.out}`;case Se.EMPTY_WIDTH:return`empty ${this.arg} -> ${this.out}`;case Se.
MATCH:return`match${this.arg!==0?` ${this.arg}`:""}`;case Se.FAIL:return"fail";case Se.NOP:return`nop -> ${this.out}`;case Se.
LB_WRITE:return`lbwrite ${this.arg} -> ${this.out}`;case Se.LB_CHECK:return`lbcheck ${this.arg} -> ${this.out}`;case Se.
RUNE:return this.runes===null?"rune <null>":["rune ",Se.escapeRunes(this.runes),(this.arg&w.FOLD_CASE)!==0?"/i":""," -> ",
this.out].join("");case Se.RUNE1:return`rune1 ${Se.escapeRunes(this.runes)} -> ${this.out}`;case Se.RUNE_ANY:return`any \
-> ${this.out}`;case Se.RUNE_ANY_NOT_NL:return`anynotnl -> ${this.out}`;default:throw new Error("unhandled case in Inst.\
toString")}}},Ip=class aC{constructor(e){this.sparse=new Int32Array(e),this.densePcs=new Int32Array(e),this.denseCaps=null,
this.size=0,this.ncap=0,this.mainThreads=0}static INITIAL_THREADS=32;init(e){this.ncap=e;let t=Math.min(this.densePcs.length,
aC.INITIAL_THREADS)*e;(!this.denseCaps||this.denseCaps.length<t)&&(this.denseCaps=new Int32Array(t))}growCaps(e){let t=this.
densePcs.length*this.ncap,s=new Int32Array(Math.min(t,Math.max(e,2*this.denseCaps.length)));s.set(this.denseCaps),this.denseCaps=
s}contains(e){let t=this.sparse[e];return t<this.size&&this.densePcs[t]===e}isEmpty(){return this.size===0}add(e){let t=this.
size++;return this.sparse[e]=t,this.densePcs[t]=e,t}clear(){this.size=0,this.mainThreads=0}toString(){let e="{";for(let t=0;t<
this.size;t++)t!==0&&(e+=", "),e+=this.densePcs[t];return e+="}",e}},gA=class{constructor(n){this.pos=-1,this.pcs=new Int32Array(
n.numInst()),this.size=0,this.lbTable=new Int32Array(n.numLb+1)}reset(){this.pos=-1,this.size=0}},lC=class BC{static fromRE2(e){
let t=new BC;return t.prog=e.prog,t.re2=e,t.q0=new Ip(t.prog.numInst()),t.q1=new Ip(t.prog.numInst()),t.addStack=new Int32Array(
2*(t.prog.numInst()+1)),t.matched=!1,t.matchcap=new Int32Array(t.prog.numCap<2?2:t.prog.numCap),t.ncap=0,t}constructor(){
this.prog=null,this.re2=null,this.q0=null,this.q1=null,this.addStack=null,this.matched=!1,this.matchcap=null,this.ncap=0,
this.lbTable=null}init(e){this.ncap=e,e>this.matchcap.length?this.matchcap=new Int32Array(e).fill(-1):this.matchcap.fill(
-1),this.q0.init(e),this.q1.init(e),this.prog.numLb>0&&((!this.lbTable||this.lbTable.length<this.prog.numLb+1)&&(this.lbTable=
new Int32Array(this.prog.numLb+1)),this.lbTable.fill(-1))}submatches(){return this.ncap===0?I.emptyInts():I.toArray(this.
matchcap.subarray(0,this.ncap))}match(e,t,s,r=null){let i=this.re2.cond;if(i===I.EMPTY_ALL||(s===w.ANCHOR_START||s===w.ANCHOR_BOTH)&&
t!==0)return!1;this.matched=!1,this.matchcap.fill(-1);let o=this.prog.numLb>0,a=t,l=t,B=!1;o&&(r!==null&&r.pos>=0&&r.pos<=
t?(l=r.pos,B=!0):l=0);let c=o&&r!==null,u=this.q0,f=this.q1,h=e.step(l),d=h>>3,p=h&7,g=-1,y=0;h!==He.EOF()&&(h=e.step(l+
p),g=h>>3,y=h&7);let D;for(l===0?D=I.emptyOpContext(-1,d):D=e.context(l),o&&(B?this.restoreLookbehinds(r,u,D):this.spawnLookbehinds(
u,l,D));;){if(u.mainThreads===0){if((i&I.EMPTY_BEGIN_TEXT)!==0&&l!==0||(s===w.ANCHOR_START||s===w.ANCHOR_BOTH)&&l!==0||this.
matched)break;if(this.prog.numLb===0&&u.isEmpty()&&this.re2.prefix.length!==0&&g!==this.re2.prefixRune&&e.canCheckPrefix()){
let N=e.index(this.re2,l);if(N<0)break;l+=N,h=e.step(l),d=h>>3,p=h&7,h=e.step(l+p),g=h>>3,y=h&7,D=e.context(l)}}l>=a&&(c&&
(this.saveLookbehinds(r,u,l),c=!1),!this.matched&&(l===0||s===w.UNANCHORED)&&(this.ncap>0&&(this.matchcap[0]=l),this.add(
u,this.prog.start,l,this.matchcap,0,D)));let A=l+p;if(D=e.context(A),this.step(u,f,l,A,d,D,s,l===e.endPos()),p===0||this.
ncap===0&&this.matched)break;l+=p,d=g,p=y,d!==-1&&(h=e.step(l+p),g=h>>3,y=h&7);let k=u;u=f,f=k}return u.clear(),f.clear(),
this.matched}matchSet(e,t,s){let r=this.re2.cond;if(r===I.EMPTY_ALL)return[];if((s===w.ANCHOR_START||s===w.ANCHOR_BOTH)&&
t!==0)return[];let i=this.prog.numLb>0?0:t,o=t,a=this.q0,l=this.q1,B=e.step(i),c=B>>3,u=B&7,f=-1,h=0;B!==He.EOF()&&(B=e.
step(i+u),f=B>>3,h=B&7);let d=i===0?I.emptyOpContext(-1,c):e.context(i),p=new Set;for(this.prog.numLb>0&&this.spawnLookbehinds(
a,i,d);!(a.mainThreads===0&&((r&I.EMPTY_BEGIN_TEXT)!==0&&i!==0||(s===w.ANCHOR_START||s===w.ANCHOR_BOTH)&&i!==0));){(i===
0||s===w.UNANCHORED)&&i>=o&&this.add(a,this.prog.start,i,this.matchcap,0,d);let g=i+u;d=e.context(g);for(let D=0;D<a.size;D++){
let A=a.densePcs[D],k=this.prog.inst[A],N=D*this.ncap,x=!1;switch(k.op){case S.MATCH:if(s===w.ANCHOR_BOTH&&i!==e.endPos())
break;p.add(k.arg);break;case S.RUNE:x=k.matchRune(c);break;case S.RUNE1:x=c===k.runes[0];break;case S.RUNE_ANY:x=!0;break;case S.
RUNE_ANY_NOT_NL:x=c!==10;break;default:continue}x&&this.add(l,k.out,g,a.denseCaps,N,d)}if(a.clear(),u===0)break;i+=u,c=f,
u=h,c!==-1&&(B=e.step(i+u),f=B>>3,h=B&7);let y=a;a=l,l=y}return l.clear(),Array.from(p).sort((g,y)=>g-y)}step(e,t,s,r,i,o,a,l){
let B=this.re2.longest;for(let c=0;c<e.size;c++){let u=e.densePcs[c],f=c*this.ncap;if(B&&this.matched&&this.ncap>0&&this.
matchcap[0]<e.denseCaps[f])continue;let h=this.prog.inst[u],d=!1;switch(h.op){case S.MATCH:if(a===w.ANCHOR_BOTH&&!l)break;
if(this.ncap>0&&(!B||!this.matched||this.matchcap[1]<s)){e.denseCaps[f+1]=s;for(let p=0;p<this.ncap;p++)this.matchcap[p]=
e.denseCaps[f+p]}B||(e.size=0),this.matched=!0;break;case S.RUNE:d=h.matchRune(i);break;case S.RUNE1:d=i===h.runes[0];break;case S.
RUNE_ANY:d=!0;break;case S.RUNE_ANY_NOT_NL:d=i!==10;break;default:continue}d&&this.add(t,h.out,r,e.denseCaps,f,o)}e.clear()}spawnLookbehinds(e,t,s){
for(let r=0;r<this.prog.lbStarts.length;r++)this.add(e,this.prog.lbStarts[r],t,this.matchcap,0,s)}restoreLookbehinds(e,t,s){
this.lbTable.set(e.lbTable);for(let r=0;r<e.size;r++)this.add(t,e.pcs[r],e.pos,this.matchcap,0,s)}saveLookbehinds(e,t,s){
let r=0;for(let i=0;i<t.size;i++){let o=t.densePcs[i];this.prog.lbInst[o]===1&&S.isRuneOp(this.prog.inst[o].op)&&(e.pcs[r++]=
o)}e.size=r,e.pos=s,e.lbTable.set(this.lbTable)}add(e,t,s,r,i,o){let a=this.addStack,l=0;for(;;){for(;t!==0&&!e.contains(
t);){let c=e.add(t),u=this.prog.inst[t];switch(u.op){case S.FAIL:t=0;break;case S.ALT:case S.ALT_MATCH:a[l++]=u.arg,a[l++]=
0,t=u.out;break;case S.EMPTY_WIDTH:t=(u.arg&~o)===0?u.out:0;break;case S.NOP:t=u.out;break;case S.CAPTURE:u.arg<this.ncap&&
(a[l++]=-u.arg-1,a[l++]=r[i+u.arg],r[i+u.arg]=s),t=u.out;break;case S.LB_WRITE:this.lbTable[Math.abs(u.arg)]=s,t=u.out;break;case S.
LB_CHECK:u.arg>0?t=this.lbTable[u.arg]===s?u.out:0:t=this.lbTable[-u.arg]!==s?u.out:0;break;case S.MATCH:case S.RUNE:case S.
RUNE1:case S.RUNE_ANY:case S.RUNE_ANY_NOT_NL:if(this.prog.lbInst[t]===0&&e.mainThreads++,this.ncap>0){let f=c*this.ncap;
f+this.ncap>e.denseCaps.length&&e.growCaps(f+this.ncap);for(let h=0;h<this.ncap;h++)e.denseCaps[f+h]=r[i+h]}t=0;break;default:
throw new fo("unhandled")}}if(l===0)return;l-=2;let B=a[l];B<0?(r[i-B-1]=a[l+1],t=0):t=B}}},yA=(n,e,t)=>{let s=-2128831035;
for(let r=0;r<n.length;r++)s^=n[r],s=Math.imul(s,16777619);s^=e,s=Math.imul(s,16777619);for(let r=0;r<t.length;r++)s^=t[r],
s=Math.imul(s,16777619);return s},Np=(n,e)=>{if(n.length!==e.length)return!1;for(let t=0;t<n.length;t++)if(n[t]!==e[t])return!1;
return!0},Fp=(n,e,t,s)=>n.flag===t&&Np(n.nfaStates,e)&&Np(n.matchIDs,s),kB=[],er=-1,ao=class{constructor(n,e,t){this.nfaStates=
n,this.flag=e,this.isMatch=(e&RB.FLAG_MATCH)!==0,this.matchIDs=t,this.next=null,this.nextAnchored=null}},RB=class we{static FLAG_EMPTY_MASK=255;static FLAG_MATCH=256;static FLAG_LAST_WORD=512;static FLAG_NEED_SHIFT=16;static STATE_OVERHEAD=150;static ARRAY_OVERHEAD=40;static ELEMENT_SIZE=8;static TABLE_OVERHEAD=48;static PROGRESS_PER_STATE=10;constructor(e,t=8388608){
this.prog=e,this.maxMem=t,this.stateCache=new Map,this.stateCount=0,this.startStates=new Map,this.failed=!1;for(let s=0;s<
e.numInst();s++){let r=e.getInst(s).op;if(r===S.LB_WRITE||r===S.LB_CHECK){this.failed=!0;break}}this.computeRuneClasses(),
this.stateBudget=t,this.memBudget=t}computeRuneClasses(){let e=new Set,t=(r,i)=>{e.add(r),e.add(i+1)};for(let r=0;r<this.
prog.numInst();r++){let i=this.prog.getInst(r);switch(i.op){case S.RUNE:case S.RUNE1:if(i.runes.length===1){if(t(i.runes[0],
i.runes[0]),(i.arg&w.FOLD_CASE)!==0)for(let o=L.simpleFold(i.runes[0]);o!==i.runes[0];o=L.simpleFold(o))t(o,o)}else for(let o=0;o<
i.runes.length;o+=2)t(i.runes[o],i.runes[o+1]);break;case S.RUNE_ANY_NOT_NL:t(10,10);break;case S.EMPTY_WIDTH:(i.arg&(I.
EMPTY_BEGIN_LINE|I.EMPTY_END_LINE))!==0&&t(10,10),(i.arg&(I.EMPTY_WORD_BOUNDARY|I.EMPTY_NO_WORD_BOUNDARY))!==0&&(t(48,57),
t(65,90),t(95,95),t(97,122))}}e.delete(0),this.classBounds=Int32Array.from(e).sort(),this.numClasses=this.classBounds.length+
1;let s=new Int32Array(L.MAX_LATIN1+1);for(let r=0;r<=L.MAX_LATIN1;r++)s[r]=this.searchClass(r);this.latin1Class=s}runeClass(e){
return e<=L.MAX_LATIN1?this.latin1Class[e]:this.searchClass(e)}searchClass(e){let t=this.classBounds,s=0,r=t.length;for(;s<
r;){let i=s+r>>1;t[i]<=e?s=i+1:r=i}return s}closure(e,t){let s=new Set,r=Array.from(e),i=0;for(;r.length>0;){let o=r.pop();
if(o===0||s.has(o))continue;s.add(o);let a=this.prog.getInst(o);switch(a.op){case S.ALT:case S.ALT_MATCH:r.push(a.out),r.
push(a.arg);break;case S.NOP:case S.CAPTURE:r.push(a.out);break;case S.EMPTY_WIDTH:i|=a.arg,(a.arg&~t)===0&&r.push(a.out)}}
return{pcs:Array.from(s).sort((o,a)=>o-a),needflags:i}}getState(e,t,s){let r=yA(e,t,s),i=this.stateCache.get(r);if(i instanceof
ao){if(Fp(i,e,t,s))return i}else if(i!==void 0){for(let l=0;l<i.length;l++)if(Fp(i[l],e,t,s))return i[l]}let o=we.stateCost(
e,s);if(this.memBudget<o)return null;this.memBudget-=o;let a=new ao(e,t,s);return i===void 0?this.stateCache.set(r,a):i instanceof
ao?this.stateCache.set(r,[i,a]):i.push(a),this.stateCount++,a}static stateCost(e,t){let s=t.length===0?0:we.ARRAY_OVERHEAD+
we.ELEMENT_SIZE*t.length;return we.STATE_OVERHEAD+we.ELEMENT_SIZE*e.length+s}*cachedStates(){for(let e of this.stateCache.
values())e instanceof ao?yield e:yield*e}makeState(e,t,s){let r=this.closure(e,t&we.FLAG_EMPTY_MASK),i=t;return r.needflags===
0&&(i&=we.FLAG_MATCH),i|=r.needflags<<we.FLAG_NEED_SHIFT,this.getState(r.pcs,i,s)}allocTable(e,t){let s=this.numClasses+
1,r=we.TABLE_OVERHEAD+we.ELEMENT_SIZE*s;if(this.memBudget<r)return null;this.memBudget-=r;let i=new Array(s).fill(null);
return t===w.UNANCHORED?e.next=i:e.nextAnchored=i,i}clearCache(){this.stateCache.clear(),this.stateCount=0,this.startStates.
clear(),this.memBudget=this.stateBudget}resetCache(e){return this.clearCache(),this.getState(e.nfaStates,e.flag,e.matchIDs)}step(e,t,s,r){
let i=r===w.UNANCHORED?e.next:e.nextAnchored;if(i!==null){let D=i[t];if(D!==null)return D}else if(i=this.allocTable(e,r),
i===null)return null;let o=e.flag>>>we.FLAG_NEED_SHIFT,a=e.flag&we.FLAG_EMPTY_MASK,l=a,B=0;s===10&&(l|=I.EMPTY_END_LINE,
B|=I.EMPTY_BEGIN_LINE),s===er&&(l|=I.EMPTY_END_LINE|I.EMPTY_END_TEXT);let c=(e.flag&we.FLAG_LAST_WORD)!==0,u=s!==er&&I.isWordRune(
s);l|=u===c?I.EMPTY_NO_WORD_BOUNDARY:I.EMPTY_WORD_BOUNDARY;let f=e.nfaStates;(l&~a&o)!==0&&(f=this.closure(f,l).pcs);let h=[],
d=!1,p=kB;for(let D=0;D<f.length;D++){let A=this.prog.getInst(f[D]);A.op===S.MATCH?(d||(d=!0,p=[]),p.push(A.arg)):s!==er&&
S.isRuneOp(A.op)&&A.matchRune(s)&&h.push(A.out)}p.length>1&&p.sort((D,A)=>D-A),r===w.UNANCHORED&&s!==er&&h.push(this.prog.
start);let g=B;d&&(g|=we.FLAG_MATCH),u&&(g|=we.FLAG_LAST_WORD);let y=this.makeState(h,g,p);return y===null?null:(i[t]=y,
y)}start(e,t){let s=e.context(t),r;if((s&I.EMPTY_BEGIN_TEXT)!==0)r=I.EMPTY_BEGIN_TEXT|I.EMPTY_BEGIN_LINE;else if((s&I.EMPTY_BEGIN_LINE)!==
0)r=I.EMPTY_BEGIN_LINE;else{let o=e.step(t),a=o>=0&&I.isWordRune(o>>3);r=(s&I.EMPTY_WORD_BOUNDARY)!==0!==a?we.FLAG_LAST_WORD:
0}let i=this.startStates.get(r);if(i===void 0){if(i=this.makeState([this.prog.start],r,kB),i===null&&(this.clearCache(),
i=this.makeState([this.prog.start],r,kB),i===null))return null;this.startStates.set(r,i)}return i}stepOrReset(e,t,s,r,i,o){
let a=this.step(e,t,s,r);if(a!==null)return a;if(o.resetPos>=0&&i-o.resetPos<we.PROGRESS_PER_STATE*this.stateCount)return null;
o.resetPos=i;let l=this.resetCache(e);return l===null?null:(a=this.step(l,t,s,r),a)}run(e,t,s,r,i){let o=e.endPos(),a=this.
latin1Class,l=s===w.UNANCHORED,B={resetPos:-1},c=t;for(;c<o;){let u=e.step(c),f=u>>3,h=u&7;if(h===0)break;let d=f<=L.MAX_LATIN1?
a[f]:this.runeClass(f),p=l&&r.next!==null?r.next[d]:null;if(p===null&&(p=this.stepOrReset(r,d,f,s,c,B),p===null))return null;
if(r=p,r.isMatch&&i(r,!1))return!0;if(!l&&r.nfaStates.length===0)return!1;c+=h}return r=this.stepOrReset(r,this.numClasses,
er,s,c,B),r===null?null:r.isMatch&&i(r,!0)}match(e,t,s){if(this.failed)return null;if((s===w.ANCHOR_START||s===w.ANCHOR_BOTH)&&
t!==0)return!1;let r=this.start(e,t);return r===null?null:this.run(e,t,s,r,(i,o)=>s!==w.ANCHOR_BOTH||o)}matchSet(e,t,s){
if(this.failed)return null;if((s===w.ANCHOR_START||s===w.ANCHOR_BOTH)&&t!==0)return[];let r=this.start(e,t);if(r===null)
return null;let i=new Set,o=(a,l)=>{if(s!==w.ANCHOR_BOTH||l)for(let B=0;B<a.matchIDs.length;B++)i.add(a.matchIDs[B]);return!1};
return this.run(e,t,s,r,o)===null?null:Array.from(i).sort((a,l)=>a-l)}},EA=32,DA=500,IB=256,SA=262144,wA=class{constructor(){
this.end=0,this.cap=new Int32Array(0),this.matchcap=new Int32Array(0),this.ncap=0,this.jobPc=new Int32Array(IB),this.jobArg=
new Uint8Array(IB),this.jobPos=new Int32Array(IB),this.jobLen=0,this.visited=new Uint32Array(0)}reset(n,e,t){this.end=e,
this.jobLen=0,this.ncap=t;let s=n.numInst()*(e+1)+EA-1>>>5;this.visited.length<s?this.visited=new Uint32Array(s):this.visited.
fill(0,0,s),this.cap.length<t?this.cap=new Int32Array(t).fill(-1):this.cap.fill(-1,0,t),this.matchcap.length<t?this.matchcap=
new Int32Array(t).fill(-1):this.matchcap.fill(-1,0,t)}shouldVisit(n,e){let t=n*(this.end+1)+e,s=t>>>5,r=1<<(t&31);return(this.
visited[s]&r)!==0?!1:(this.visited[s]|=r,!0)}push(n,e,t,s){if(n.prog.getInst(e).op!==S.FAIL&&(s||this.shouldVisit(e,t))){
if(this.jobLen>=this.jobPc.length){let r=this.jobPc.length*2,i=new Int32Array(r);i.set(this.jobPc),this.jobPc=i;let o=new Uint8Array(
r);o.set(this.jobArg),this.jobArg=o;let a=new Int32Array(r);a.set(this.jobPos),this.jobPos=a}this.jobPc[this.jobLen]=e,this.
jobArg[this.jobLen]=s?1:0,this.jobPos[this.jobLen]=t,this.jobLen++}}tryBacktrack(n,e,t,s,r){let i=n.longest;for(this.push(
n,t,s,!1);this.jobLen>0;){this.jobLen--;let o=this.jobPc[this.jobLen],a=this.jobArg[this.jobLen]===1,l=this.jobPos[this.
jobLen],B=!0;for(;!(!B&&!this.shouldVisit(o,l));){B=!1;let c=n.prog.getInst(o);switch(c.op){case S.FAIL:break;case S.ALT:
if(a){a=!1,o=c.arg;continue}else{this.push(n,o,l,!0),o=c.out;continue}case S.ALT_MATCH:{let u=n.prog.getInst(c.out);if(S.
isRuneOp(u.op)){this.push(n,c.arg,l,!1),o=c.arg,l=this.end;continue}this.push(n,c.out,this.end,!1),o=c.out;continue}case S.
RUNE:{let u=e.step(l);if(u===He.EOF()||!c.matchRune(u>>3))break;l+=u&7,o=c.out;continue}case S.RUNE1:{let u=e.step(l);if(u===
He.EOF()||u>>3!==c.runes[0])break;l+=u&7,o=c.out;continue}case S.RUNE_ANY_NOT_NL:{let u=e.step(l);if(u===He.EOF()||u>>3===
10)break;l+=u&7,o=c.out;continue}case S.RUNE_ANY:{let u=e.step(l);if(u===He.EOF())break;l+=u&7,o=c.out;continue}case S.CAPTURE:
if(a){this.cap[c.arg]=l;break}else{c.arg<this.ncap&&(this.push(n,o,this.cap[c.arg],!0),this.cap[c.arg]=l),o=c.out;continue}case S.
EMPTY_WIDTH:{let u=e.context(l);if((c.arg&~u)!==0)break;o=c.out;continue}case S.NOP:o=c.out;continue;case S.MATCH:{if(r===
w.ANCHOR_BOTH&&l!==this.end)break;if(this.ncap===0)return!0;this.ncap>1&&(this.cap[1]=l);let u=this.matchcap[1];if((u===
-1||i&&l>0&&l>u)&&this.matchcap.set(this.cap),!i||l===this.end)return!0;break}case S.LB_WRITE:case S.LB_CHECK:throw new fo(
"Backtracker cannot evaluate Lookbehind instructions");default:throw new fo("bad inst")}break}}return i&&this.matchcap.length>
1&&this.matchcap[1]>=0}},lo=[],Bo=class cC{static shouldBacktrack(e){return e.numInst()<=DA}static maxBitStateLen(e){return cC.
shouldBacktrack(e)?Math.floor(SA/e.numInst()):0}static execute(e,t,s,r,i){let o=e.cond;if(o===I.EMPTY_ALL||(r===w.ANCHOR_START||
r===w.ANCHOR_BOTH)&&s!==0||(o&I.EMPTY_BEGIN_TEXT)!==0&&s!==0)return null;let a=lo.length>0?lo.pop():new wA,l=t.endPos();
a.reset(e.prog,l,i);let B=!1;if((o&I.EMPTY_BEGIN_TEXT)!==0||r===w.ANCHOR_START||r===w.ANCHOR_BOTH)a.ncap>0&&(a.cap[0]=s),
a.tryBacktrack(e,t,e.prog.start,s,r)&&(B=!0);else{let u=-1;for(;s<=l&&u!==0;s+=u){if(e.prefix.length>0){let h=t.index(e,
s);if(h<0)break;s+=h}if(a.ncap>0&&(a.cap[0]=s),a.tryBacktrack(e,t,e.prog.start,s,r)){B=!0;break}let f=t.step(s);u=f===He.
EOF()?0:f&7}}if(!B)return lo.push(a),null;let c=i===0?[]:I.toArray(a.matchcap.subarray(0,i));return lo.push(a),c}},Tp=class{constructor(n){
this.sparse=new Uint32Array(n),this.dense=new Uint32Array(n),this.size=0,this.nextIndex=0}empty(){return this.nextIndex>=
this.size}next(){return this.dense[this.nextIndex++]}clear(){this.size=0,this.nextIndex=0}contains(n){return n<this.sparse.
length&&this.sparse[n]<this.size&&this.dense[this.sparse[n]]===n}insert(n){this.contains(n)||this.insertNew(n)}insertNew(n){
n>=this.sparse.length||(this.sparse[n]=this.size,this.dense[this.size]=n,this.size++)}},bA=(n,e,t,s)=>{let r=n.length,i=e.
length,o=0,a=0,l=[],B=[],c=!0,u=-1,f=h=>{let d=h?n:e,p=h?o:a,g=h?t:s;return u>0&&d[p]<=l[u]?!1:(l.push(d[p],d[p+1]),h?o+=
2:a+=2,u+=2,B.push(g),!0)};for(;o<r||a<i;)if(a>=i?c=f(!0):o>=r||e[a]<n[o]?c=f(!1):c=f(!0),!c)return null;return{merged:l,
next:B}},OA=class{constructor(n){this.start=n.start,this.numCap=n.numCap,this.inst=new Array(n.inst.length);for(let e=0;e<
n.inst.length;e++){let t=n.inst[e],s=new S(t.op);s.out=t.out,s.arg=t.arg,s.runes=t.runes?new Int32Array(t.runes):new Int32Array(
0),s.next=null,this.inst[e]=s}}},AA=n=>{let e=new OA(n);for(let t=0;t<e.inst.length;t++){let s=e.inst[t];if(s.op!==S.ALT&&
s.op!==S.ALT_MATCH)continue;let r="out",i="arg",o=e.inst[s[i]];if(o.op!==S.ALT&&o.op!==S.ALT_MATCH&&(r="arg",i="out",o=e.
inst[s[i]],o.op!==S.ALT&&o.op!==S.ALT_MATCH))continue;let a=e.inst[s[r]];if(a.op===S.ALT||a.op===S.ALT_MATCH)continue;let l="\
out",B="arg",c=!1;o.out===t?c=!0:o.arg===t&&(c=!0,l="arg",B="out"),c&&(o[l]=s[r]),s[r]===o[l]&&(s[i]=o[B])}return e},kA=n=>{
if(n.inst.length>=1e3)return null;let e=new Tp(n.inst.length),t=new Tp(n.inst.length),s=new Array(n.inst.length),r=new Array(
n.inst.length).fill(!1),i=o=>{let a=!0,l=n.inst[o];if(t.contains(o))return!0;switch(t.insert(o),l.op){case S.ALT:case S.
ALT_MATCH:{a=i(l.out)&&i(l.arg);let B=r[l.out],c=r[l.arg];if(B&&c)return!1;if(c){let d=l.out;l.out=l.arg,l.arg=d;let p=B;
B=c,c=p}B&&(r[o]=!0,l.op=S.ALT_MATCH);let u=s[l.out]||[],f=s[l.arg]||[],h=bA(u,f,l.out,l.arg);if(!h)return!1;s[o]=new Int32Array(
h.merged),l.next=new Uint32Array(h.next);break}case S.CAPTURE:case S.EMPTY_WIDTH:case S.NOP:a=i(l.out),r[o]=r[l.out],s[o]=
s[l.out]?new Int32Array(s[l.out]):new Int32Array(0),l.next=new Uint32Array(Math.floor(s[o].length/2)+1).fill(l.out);break;case S.
MATCH:case S.FAIL:r[o]=l.op===S.MATCH;break;case S.RUNE:{if(r[o]=!1,l.next&&l.next.length>0)break;if(e.insert(l.out),!l.
runes||l.runes.length===0){s[o]=new Int32Array(0),l.next=new Uint32Array([l.out]);break}let B=[];if(l.runes.length===1&&
(l.arg&w.FOLD_CASE)!==0){let c=l.runes[0];B.push(c,c);for(let u=L.simpleFold(c);u!==c;u=L.simpleFold(u))B.push(u,u);B.sort(
(u,f)=>u-f)}else for(let c=0;c<l.runes.length;c++)B.push(l.runes[c]);s[o]=new Int32Array(B),l.next=new Uint32Array(Math.
floor(B.length/2)+1).fill(l.out),l.op=S.RUNE;break}case S.RUNE1:{if(r[o]=!1,l.next&&l.next.length>0)break;e.insert(l.out);
let B=[];if((l.arg&w.FOLD_CASE)!==0){let c=l.runes[0];B.push(c,c);for(let u=L.simpleFold(c);u!==c;u=L.simpleFold(u))B.push(
u,u);B.sort((u,f)=>u-f)}else B.push(l.runes[0],l.runes[0]);s[o]=new Int32Array(B),l.next=new Uint32Array(Math.floor(B.length/
2)+1).fill(l.out),l.op=S.RUNE;break}case S.RUNE_ANY:if(r[o]=!1,l.next&&l.next.length>0)break;e.insert(l.out),s[o]=new Int32Array(
[0,L.MAX_RUNE]),l.next=new Uint32Array([l.out]);break;case S.RUNE_ANY_NOT_NL:if(r[o]=!1,l.next&&l.next.length>0)break;e.
insert(l.out),s[o]=new Int32Array([0,9,11,L.MAX_RUNE]),l.next=new Uint32Array(Math.floor(s[o].length/2)+1).fill(l.out)}return a};
for(e.clear(),e.insert(n.start);!e.empty();)if(t.clear(),!i(e.next()))return null;for(let o=0;o<n.inst.length;o++)s[o]&&
(n.inst[o].runes=s[o]);return n},IA=(n,e)=>{for(let t=0;t<e.inst.length;t++){let s=e.inst[t];switch(s.op){case S.ALT:case S.
ALT_MATCH:case S.RUNE:break;case S.CAPTURE:case S.EMPTY_WIDTH:case S.NOP:case S.MATCH:case S.FAIL:n.inst[t].next=null;break;case S.
RUNE1:case S.RUNE_ANY:case S.RUNE_ANY_NOT_NL:n.inst[t].next=null,n.inst[t].op=s.op,n.inst[t].runes=s.runes?new Int32Array(
s.runes):new Int32Array(0)}}},Lp=class uC{static compile(e){if(e.start===0||e.numLb>0)return null;let t=e.inst[e.start];
if(t.op!==S.EMPTY_WIDTH||(t.arg&I.EMPTY_BEGIN_TEXT)===0)return null;let s=!1;for(let i=0;i<e.inst.length;i++)if(e.inst[i].
op===S.ALT||e.inst[i].op===S.ALT_MATCH){s=!0;break}for(let i=0;i<e.inst.length;i++){let o=e.inst[i],a=e.inst[o.out].op;switch(o.
op){case S.ALT:case S.ALT_MATCH:if(a===S.MATCH||e.inst[o.arg].op===S.MATCH)return null;break;case S.EMPTY_WIDTH:if(a===S.
MATCH){if((o.arg&I.EMPTY_END_TEXT)===I.EMPTY_END_TEXT)continue;return null}break;default:if(a===S.MATCH&&s)return null}}
let r=AA(e);return r=kA(r),r!==null&&IA(r,e),r}static next(e,t){let s=e.matchRunePos(t);return s>=0?e.next[s]:e.op===S.ALT_MATCH?
e.out:0}static execute(e,t,s,r,i){let o=e.onepass;if(!o)return null;let a=new Int32Array(i).fill(-1),l=!1,B=t.step(s),c=B>>
3,u=B&7,f=He.EOF(),h=-1,d=0;B!==He.EOF()&&(f=t.step(s+u),f!==He.EOF()&&(h=f>>3,d=f&7));let p=s===0?I.emptyOpContext(-1,c):
t.context(s),g=o.start,y;for(;;){switch(y=o.inst[g],g=y.out,y.op){case S.MATCH:return r===w.ANCHOR_BOTH&&s!==t.endPos()?
null:(l=!0,a.length>0&&(a[0]=0,a[1]=s),i===0?[]:I.toArray(a));case S.RUNE:if(!y.matchRune(c))return null;break;case S.RUNE1:
if(c!==y.runes[0])return null;break;case S.RUNE_ANY:break;case S.RUNE_ANY_NOT_NL:if(c===10)return null;break;case S.ALT:case S.
ALT_MATCH:g=uC.next(y,c);continue;case S.FAIL:return null;case S.NOP:continue;case S.EMPTY_WIDTH:if((y.arg&~p)!==0)return null;
continue;case S.CAPTURE:y.arg<a.length&&(a[y.arg]=s);continue;default:throw new fo("bad inst")}if(u===0)break;p=I.emptyOpContext(
c,h),s+=u,c=h,u=d,c!==-1&&(f=t.step(s+u),f!==He.EOF()?(h=f>>3,d=f&7):(h=-1,d=0))}return l?i===0?[]:I.toArray(a):null}},E=class ${static Op=iC(
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
[",this.runes.length===0)e+="^\\x00-\\x{10FFFF}";else if(this.runes[0]===0&&this.runes[this.runes.length-1]===L.MAX_RUNE){
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
break;case $.Op.PLB:case $.Op.NLB:if(this.lb!==e.lb||!this.subs[0].equals(e.subs[0]))return!1}return!0}},xB=class{static walk(n,e){
let t=[],s=n,r;for(;;){if(s.subs.length===0)r=e.leaf(s);else{let i=e.enter(s);if(i.result===void 0){t.push({re:s,state:i,
i:0}),s=s.subs[0];continue}r=i.result}for(;;){if(t.length===0)return r;let i=t[t.length-1];if(e.child(i.re,i.state,r,i.i),
i.i++,i.state.result===void 0&&i.i<i.re.subs.length){s=i.re.subs[i.i];break}t.pop(),r=i.state.result!==void 0?i.state.result:
e.leave(i.re,i.state)}}}},vp=class{constructor(n,e){let t=new Map,s=[0],r=[0],i=[0],o=[0];for(let d of n){let p=0;for(let g=0;g<
d.length;g++){let y=p*e+d[g],D=t.get(y);D===void 0&&(D=s.length,t.set(y,D),s.push(p),r.push(d[g]),i.push(i[p]+1),o.push(
0)),p=D}o[p]=1}let a=s.length,l=new Int32Array(a-1);for(let d=1;d<a;d++)l[d-1]=d;l.sort((d,p)=>s[d]-s[p]||r[d]-r[p]);let B=new Int32Array(
a+1);for(let d=1;d<a;d++)B[s[d]+1]++;for(let d=0;d<a;d++)B[d+1]+=B[d];let c=new Int32Array(a-1);for(let d=0;d<l.length;d++)
c[d]=r[l[d]];this.childStart=B,this.childUnit=c,this.childNode=l;let u=new Int32Array(a);for(let d=0;d<a;d++)u[d]=d;u.sort(
(d,p)=>i[d]-i[p]);let f=new Int32Array(a),h=Uint8Array.from(o);for(let d=1;d<a;d++){let p=u[d],g=s[p];if(g!==0){let y=f[g],
D=this.next(y,r[p]);for(;D<0&&y!==0;)y=f[y],D=this.next(y,r[p]);f[p]=D>=0?D:0}h[p]|=h[f[p]]}this.fail=f,this.match=h}next(n,e){
let t=this.childStart[n],s=this.childStart[n+1],r=this.childUnit;for(;t<s;){let i=t+s>>1,o=r[i];if(o===e)return this.childNode[i];
o<e?t=i+1:s=i}return-1}advance(n,e){for(;;){let t=this.next(n,e);if(t>=0)return t;if(n===0)return 0;n=this.fail[n]}}searchUTF16(n,e,t){
let s=0;for(let r=e;r<t;r++)if(s=this.advance(s,n.charCodeAt(r)),this.match[s]===1)return!0;return!1}searchUTF8(n,e,t){let s=0;
for(let r=e;r<t;r++)if(s=this.advance(s,n[r]),this.match[s]===1)return!0;return!1}},j=class ds{static Type={NONE:0,EXACT:1,
AND:2,OR:3};static MAX_SCANS=32;static MAX_AC_UNITS=1<<18;constructor(e){this.type=e,this.subs=[],this.str="",this.bytes=
null,this.cost=e===ds.Type.EXACT?1:0,this.allExact=!1,this.ac16=null,this.ac8=null}automaton16(){if(this.ac16===null){let e=this.
subs.map(t=>{let s=new Array(t.str.length);for(let r=0;r<t.str.length;r++)s[r]=t.str.charCodeAt(r);return s});this.ac16=
new vp(e,65536)}return this.ac16}automaton8(){return this.ac8===null&&(this.ac8=new vp(this.subs.map(e=>e.bytes),256)),this.
ac8}eval(e,t){switch(this.type){case ds.Type.NONE:return!0;case ds.Type.EXACT:return e.hasString(this,t);case ds.Type.AND:
for(let s=0;s<this.subs.length;s++)if(!this.subs[s].eval(e,t))return!1;return!0;case ds.Type.OR:if(this.allExact)return e.
hasAnyString(this,t);for(let s=0;s<this.subs.length;s++)if(this.subs[s].eval(e,t))return!0;return!1;default:return!0}}},
NA=class ps{static build(e){return e?xB.walk(e,ps.WALKER):new j(j.Type.NONE)}static WALKER={leaf:e=>ps.leaf(e),enter:e=>ps.
enter(e),child:(e,t,s)=>ps.child(e,t,s),leave:(e,t)=>ps.leave(e,t)};static leaf(e){if(e.op!==E.Op.LITERAL)return new j(j.
Type.NONE);if(e.runes.length===0||(e.flags&w.FOLD_CASE)!==0)return new j(j.Type.NONE);let t="";for(let r=0;r<e.runes.length;r++){
if(L.isUnsearchable(e.runes[r]))return new j(j.Type.NONE);t+=String.fromCodePoint(e.runes[r])}let s=new j(j.Type.EXACT);
return s.str=t,s.bytes=I.stringToUtf8ByteArray(s.str),s}static enter(e){switch(e.op){case E.Op.CAPTURE:case E.Op.PLUS:return{
sub:null};case E.Op.REPEAT:return e.min>=1?{sub:null}:{result:new j(j.Type.NONE)};case E.Op.CONCAT:return{pf:new j(j.Type.
AND),subs:[]};case E.Op.ALTERNATE:return{pf:new j(j.Type.OR),subs:[]};default:return{result:new j(j.Type.NONE)}}}static child(e,t,s){
if(t.subs===void 0){t.sub=s;return}if(t.pf.type===j.Type.AND){if(s.type===j.Type.NONE)return;if(s.type===j.Type.AND){for(let r=0;r<
s.subs.length;r++)t.subs.push(s.subs[r]);return}t.subs.push(s);return}if(s.type===j.Type.NONE){t.result=new j(j.Type.NONE);
return}if(s.type===j.Type.OR){for(let r=0;r<s.subs.length;r++)t.subs.push(s.subs[r]);return}t.subs.push(s)}static leave(e,t){
if(t.subs===void 0)return t.sub;let s=t.pf,r=new Set,i=[];for(let B of t.subs){if(B.type===j.Type.EXACT){if(r.has(B.str))
continue;r.add(B.str)}i.push(B)}if(s.type===j.Type.AND){let B=[],c=0;for(let u of i)c+u.cost>j.MAX_SCANS||(B.push(u),c+=
u.cost);return B.length===0?new j(j.Type.NONE):B.length===1?B[0]:(s.subs=B,s.cost=c,s)}if(i.length===0)return new j(j.Type.
NONE);if(i.length===1)return i[0];s.subs=i;let o=!0,a=0,l=0;for(let B of i)B.type!==j.Type.EXACT?o=!1:l+=B.bytes.length,
a+=B.cost;return o?l>j.MAX_AC_UNITS?new j(j.Type.NONE):(s.allExact=!0,s.cost=1,s):a>j.MAX_SCANS?new j(j.Type.NONE):(s.cost=
a,s)}},st=class{constructor(n=0,e=0){this.head=n,this.tail=e}},FA=class{constructor(){this.inst=[],this.start=0,this.numCap=
2,this.lbStarts=[],this.numLb=0,this.lbInst=null}getInst(n){return this.inst[n]}numInst(){return this.inst.length}addInst(n){
this.inst.push(new S(n))}markLookbehindInsts(){let n=new Uint8Array(this.inst.length),e=this.lbStarts.slice();for(;e.length>
0;){let t=e.pop();if(t===0||n[t]===1)continue;n[t]=1;let s=this.inst[t];switch(s.op){case S.ALT:case S.ALT_MATCH:e.push(
s.out,s.arg);break;case S.MATCH:case S.FAIL:break;default:e.push(s.out)}}this.lbInst=n}skipNop(n){let e=this.inst[n];for(;e.
op===S.NOP||e.op===S.CAPTURE;)e=this.inst[n],n=e.out;return e}prefix(){let n="",e=this.skipNop(this.start);if(!S.isRuneOp(
e.op)||e.runes.length!==1)return[e.op===S.MATCH,n];for(;S.isRuneOp(e.op)&&e.runes.length===1&&(e.arg&w.FOLD_CASE)===0&&!L.
isUnsearchable(e.runes[0]);)n+=String.fromCodePoint(e.runes[0]),e=this.skipNop(e.out);return[e.op===S.MATCH,n]}startCond(){
let n=0,e=this.start;e:for(;;){let t=this.inst[e];switch(t.op){case S.EMPTY_WIDTH:n|=t.arg;break;case S.FAIL:return-1;case S.
CAPTURE:case S.NOP:break;default:break e}e=t.out}return n}patch(n,e){let t=n.head;for(;t!==0;){let s=this.inst[t>>1];(t&
1)===0?(t=s.out,s.out=e):(t=s.arg,s.arg=e)}}append(n,e){if(n.head===0)return e;if(e.head===0)return n;let t=this.inst[n.
tail>>1];return(n.tail&1)===0?t.out=e.head:t.arg=e.head,new st(n.head,e.tail)}toString(){let n="";for(let e=0;e<this.inst.
length;e++){let t=n.length;n+=e,e===this.start&&(n+="*"),n+="        ".substring(n.length-t),n+=this.inst[e],n+=`
`}return n}},TA=new Int32Array([0,b.CODES[`
`]-1,b.CODES[`
`]+1,L.MAX_RUNE]),Rp=new Int32Array([0,L.MAX_RUNE]),co=class{constructor(n=0,e=new st,t=!1){this.i=n,this.out=e,this.nullable=
t}},fC=class LB{static compileRegexp(e){let t=new LB,s=t.compile(e);return t.prog.patch(s.out,t.newInst(S.MATCH).i),t.prog.
start=s.i,t.prog.markLookbehindInsts(),t.prog}static compileSet(e){let t=new LB;if(e.length===0)return t.prog.start=t.newInst(
S.FAIL).i,t.prog.markLookbehindInsts(),t.prog;let s=[];for(let i=0;i<e.length;i++){t.lbOffset=t.prog.numLb;let o=t.compile(
e[i]),a=t.newInst(S.MATCH);t.prog.getInst(a.i).arg=i,t.prog.patch(o.out,a.i),s.push(o.i)}let r=s[0];for(let i=1;i<s.length;i++){
let o=t.newInst(S.ALT),a=t.prog.getInst(o.i);a.out=r,a.arg=s[i],r=o.i}return t.prog.start=r,t.prog.markLookbehindInsts(),
t.prog}constructor(){this.prog=new FA,this.newInst(S.FAIL),this.lbOffset=0,this.runeCache=new Map,this.walker={leaf:e=>this.
leaf(e),enter:e=>this.enter(e),child:(e,t,s)=>this.child(e,t,s),leave:(e,t)=>this.leave(e,t)}}newInst(e){return this.prog.
addInst(e),new co(this.prog.numInst()-1,new st,!0)}nop(){let e=this.newInst(S.NOP);return e.out=new st(e.i<<1,e.i<<1),e}fail(){
return new co}cap(e){let t=this.newInst(S.CAPTURE);return t.out=new st(t.i<<1,t.i<<1),this.prog.getInst(t.i).arg=e,this.
prog.numCap<e+1&&(this.prog.numCap=e+1),t}cat(e,t){return e.i===0||t.i===0?(this.prog.patch(e.out,0),this.prog.patch(t.out,
0),this.fail()):(this.prog.patch(e.out,t.i),new co(e.i,t.out,e.nullable&&t.nullable))}alt(e,t){if(e.i===0)return t;if(t.
i===0)return e;let s=this.newInst(S.ALT),r=this.prog.getInst(s.i);return r.out=e.i,r.arg=t.i,s.out=this.prog.append(e.out,
t.out),s.nullable=e.nullable||t.nullable,s}loop(e,t){let s=this.newInst(S.ALT),r=this.prog.getInst(s.i);return t?(r.arg=
e.i,s.out=new st(s.i<<1,s.i<<1)):(r.out=e.i,s.out=new st(s.i<<1|1,s.i<<1|1)),this.prog.patch(e.out,s.i),s}quest(e,t){if(e.
i===0)return this.nop();let s=this.newInst(S.ALT),r=this.prog.getInst(s.i);return t?(r.arg=e.i,s.out=new st(s.i<<1,s.i<<
1)):(r.out=e.i,s.out=new st(s.i<<1|1,s.i<<1|1)),s.out=this.prog.append(s.out,e.out),s}star(e,t){return e.i===0?this.nop():
e.nullable?this.quest(this.plus(e,t),t):this.loop(e,t)}plus(e,t){return e.i===0?this.fail():new co(e.i,this.loop(e,t).out,
e.nullable)}empty(e){let t=this.newInst(S.EMPTY_WIDTH);return this.prog.getInst(t.i).arg=e,t.out=new st(t.i<<1,t.i<<1),t}rune(e,t){
let s=this.newInst(S.RUNE);s.nullable=!1;let r=this.prog.getInst(s.i);return r.runes=e,t&=w.FOLD_CASE,(e.length!==1||L.simpleFold(
e[0])===e[0])&&(t&=~w.FOLD_CASE),r.arg=t,s.out=new st(s.i<<1,s.i<<1),(t&w.FOLD_CASE)===0&&e.length===1||e.length===2&&e[0]===
e[1]?r.op=S.RUNE1:e.length===2&&e[0]===0&&e[1]===L.MAX_RUNE?r.op=S.RUNE_ANY:e.length===4&&e[0]===0&&e[1]===b.CODES[`
`]-1&&e[2]===b.CODES[`
`]+1&&e[3]===L.MAX_RUNE&&(r.op=S.RUNE_ANY_NOT_NL),s}lookBehind(e,t){let s=Math.sign(t)*(Math.abs(t)+this.lbOffset),r=this.
newInst(S.LB_WRITE);this.prog.getInst(r.i).arg=s;let i=this.rune(Rp,0),o=this.star(i,!0),a=this.cat(o,e);this.prog.patch(
a.out,r.i);let l=this.newInst(S.LB_CHECK);return this.prog.getInst(l.i).arg=s,this.prog.lbStarts.push(a.i),Math.abs(s)>this.
prog.numLb&&(this.prog.numLb=Math.abs(s)),l.out=new st(l.i<<1,l.i<<1),l}compile(e){return xB.walk(e,this.walker)}leaf(e){
switch(e.op){case E.Op.NO_MATCH:return this.fail();case E.Op.EMPTY_MATCH:return this.nop();case E.Op.LITERAL:{if(e.runes.
length===0)return this.nop();let t=null;for(let s of e.runes){let r=this.runeCache.get(s);r===void 0&&(r=new Int32Array(
[s]),this.runeCache.set(s,r));let i=this.rune(r,e.flags);t=t===null?i:this.cat(t,i)}return t}case E.Op.CHAR_CLASS:return this.
rune(e.runes,e.flags);case E.Op.ANY_CHAR_NOT_NL:return this.rune(TA,0);case E.Op.ANY_CHAR:return this.rune(Rp,0);case E.
Op.BEGIN_LINE:return this.empty(I.EMPTY_BEGIN_LINE);case E.Op.END_LINE:return this.empty(I.EMPTY_END_LINE);case E.Op.BEGIN_TEXT:
return this.empty(I.EMPTY_BEGIN_TEXT);case E.Op.END_TEXT:return this.empty(I.EMPTY_END_TEXT);case E.Op.WORD_BOUNDARY:return this.
empty(I.EMPTY_WORD_BOUNDARY);case E.Op.NO_WORD_BOUNDARY:return this.empty(I.EMPTY_NO_WORD_BOUNDARY);case E.Op.CONCAT:case E.
Op.ALTERNATE:return this.nop();default:throw new nr("regexp: unhandled case in compile")}}enter(e){switch(e.op){case E.Op.
PLB:case E.Op.NLB:case E.Op.STAR:case E.Op.PLUS:case E.Op.QUEST:return{sub:null};case E.Op.CAPTURE:return{bra:this.cap(e.
cap<<1),sub:null};case E.Op.CONCAT:case E.Op.ALTERNATE:return{f:null};default:throw new nr("regexp: unhandled case in co\
mpile")}}child(e,t,s){e.op===E.Op.CONCAT?t.f=t.f===null?s:this.cat(t.f,s):e.op===E.Op.ALTERNATE?t.f=t.f===null?s:this.alt(
t.f,s):t.sub=s}leave(e,t){switch(e.op){case E.Op.PLB:case E.Op.NLB:return this.lookBehind(t.sub,e.lb);case E.Op.CAPTURE:{
let s=this.cap(e.cap<<1|1);return this.cat(this.cat(t.bra,t.sub),s)}case E.Op.STAR:return this.star(t.sub,(e.flags&w.NON_GREEDY)!==
0);case E.Op.PLUS:return this.plus(t.sub,(e.flags&w.NON_GREEDY)!==0);case E.Op.QUEST:return this.quest(t.sub,(e.flags&w.
NON_GREEDY)!==0);case E.Op.CONCAT:case E.Op.ALTERNATE:return t.f;default:throw new nr("regexp: unhandled case in compile")}}},
hC=class xe{static simplify(e){return e===null?null:xB.walk(e,xe.WALKER)}static WALKER={leaf:e=>xe.leaf(e),enter:e=>xe.enter(
e),child:(e,t,s,r)=>xe.child(e,t,s,r),leave:(e,t)=>xe.leave(e,t)};static leaf(e){if(e.op===E.Op.CHAR_CLASS){if(e.runes===
null)return e;if(e.runes.length===0)return new E(E.Op.NO_MATCH);if(e.runes.length===2&&e.runes[0]===0&&e.runes[1]===L.MAX_RUNE)
return new E(E.Op.ANY_CHAR);if(e.runes.length===4&&e.runes[0]===0&&e.runes[1]===b.CODES[`
`]-1&&e.runes[2]===b.CODES[`
`]+1&&e.runes[3]===L.MAX_RUNE)return new E(E.Op.ANY_CHAR_NOT_NL)}return e}static enter(e){switch(e.op){case E.Op.PLB:case E.
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
e);return i.flags=t,i.subs=[s],i}},z=class{constructor(n,e){this.sign=n,this.cls=e}},xp=[48,57],Mp=[9,10,12,13,32,32],_p=[
48,57,65,90,95,95,97,122],Pp=new Map([["\\d",new z(1,xp)],["\\D",new z(-1,xp)],["\\s",new z(1,Mp)],["\\S",new z(-1,Mp)],
["\\w",new z(1,_p)],["\\W",new z(-1,_p)]]),Gp=[48,57,65,90,97,122],Hp=[65,90,97,122],$p=[0,127],Up=[9,9,32,32],Kp=[0,31,
127,127],qp=[48,57],jp=[33,126],Jp=[97,122],Wp=[32,126],Vp=[33,47,58,64,91,96,123,126],Yp=[9,13,32,32],zp=[65,90],Qp=[48,
57,65,90,95,95,97,122],Xp=[48,57,65,70,97,102],Zp=new Map([["[:alnum:]",new z(1,Gp)],["[:^alnum:]",new z(-1,Gp)],["[:alp\
ha:]",new z(1,Hp)],["[:^alpha:]",new z(-1,Hp)],["[:ascii:]",new z(1,$p)],["[:^ascii:]",new z(-1,$p)],["[:blank:]",new z(
1,Up)],["[:^blank:]",new z(-1,Up)],["[:cntrl:]",new z(1,Kp)],["[:^cntrl:]",new z(-1,Kp)],["[:digit:]",new z(1,qp)],["[:^\
digit:]",new z(-1,qp)],["[:graph:]",new z(1,jp)],["[:^graph:]",new z(-1,jp)],["[:lower:]",new z(1,Jp)],["[:^lower:]",new z(
-1,Jp)],["[:print:]",new z(1,Wp)],["[:^print:]",new z(-1,Wp)],["[:punct:]",new z(1,Vp)],["[:^punct:]",new z(-1,Vp)],["[:\
space:]",new z(1,Yp)],["[:^space:]",new z(-1,Yp)],["[:upper:]",new z(1,zp)],["[:^upper:]",new z(-1,zp)],["[:word:]",new z(
1,Qp)],["[:^word:]",new z(-1,Qp)],["[:xdigit:]",new z(1,Xp)],["[:^xdigit:]",new z(-1,Xp)]]),An=class uo{static charClassToString(e,t){
let s="[";for(let r=0;r<t;r+=2){r>0&&(s+=" ");let i=e[r],o=e[r+1];i===o?s+=`0x${i.toString(16)}`:s+=`0x${i.toString(16)}\
-0x${o.toString(16)}`}return s+="]",s}static sortRanges(e,t){let s=t>>1,r=new Array(s);for(let o=0;o<s;o++)r[o]=o;r.sort(
(o,a)=>e[2*o]-e[2*a]||e[2*a+1]-e[2*o+1]);let i=e.slice(0,t);for(let o=0;o<s;o++)e[2*o]=i[2*r[o]],e[2*o+1]=i[2*r[o]+1]}constructor(e=I.
emptyInts()){this.r=e,this.len=e.length}toArray(){return this.r instanceof Int32Array?this.len===this.r.length?this.r:this.
r.subarray(0,this.len):new Int32Array(this.len===this.r.length?this.r:this.r.slice(0,this.len))}toGrowableArray(){return Array.
isArray(this.r)?(this.r.length=this.len,this.r):Array.from(this.r.subarray(0,this.len))}cleanClass(){if(this.len<4)return this;
uo.sortRanges(this.r,this.len);let e=2;for(let t=2;t<this.len;t+=2){let s=this.r[t],r=this.r[t+1];if(s<=this.r[e-1]+1){r>
this.r[e-1]&&(this.r[e-1]=r);continue}this.r[e]=s,this.r[e+1]=r,e+=2}return this.len=e,this}appendLiteral(e,t){return(t&
w.FOLD_CASE)!==0?this.appendFoldedRange(e,e):this.appendRange(e,e)}appendRange(e,t){if(this.len>0){for(let s=2;s<=4;s+=2)
if(this.len>=s){let r=this.r[this.len-s],i=this.r[this.len-s+1];if(e<=i+1&&r<=t+1)return e<r&&(this.r[this.len-s]=e),t>i&&
(this.r[this.len-s+1]=t),this}}return this.r[this.len++]=e,this.r[this.len++]=t,this}appendFoldedRange(e,t){if(e<=L.MIN_FOLD&&
t>=L.MAX_FOLD)return this.appendRange(e,t);if(t<L.MIN_FOLD||e>L.MAX_FOLD)return this.appendRange(e,t);e<L.MIN_FOLD&&(this.
appendRange(e,L.MIN_FOLD-1),e=L.MIN_FOLD),t>L.MAX_FOLD&&(this.appendRange(L.MAX_FOLD+1,t),t=L.MAX_FOLD);for(let s=e;s<=t;s++){
this.appendRange(s,s);for(let r=L.simpleFold(s);r!==s;r=L.simpleFold(r))this.appendRange(r,r)}return this}appendClass(e){
for(let t=0;t<e.length;t+=2)this.appendRange(e[t],e[t+1]);return this}appendFoldedClass(e){for(let t=0;t<e.length;t+=2)this.
appendFoldedRange(e[t],e[t+1]);return this}appendNegatedClass(e){let t=0;for(let s=0;s<e.length;s+=2){let r=e[s],i=e[s+1];
t<=r-1&&this.appendRange(t,r-1),t=i+1}return t<=L.MAX_RUNE&&this.appendRange(t,L.MAX_RUNE),this}appendTable(e){for(let t=0;t<
e.length;++t){let s=e.getLo(t),r=e.getHi(t),i=e.getStride(t);if(i===1){this.appendRange(s,r);continue}for(let o=s;o<=r;o+=
i)this.appendRange(o,o)}return this}appendNegatedTable(e){let t=0;for(let s=0;s<e.length;++s){let r=e.getLo(s),i=e.getHi(
s),o=e.getStride(s);if(o===1){t<=r-1&&this.appendRange(t,r-1),t=i+1;continue}for(let a=r;a<=i;a+=o)t<=a-1&&this.appendRange(
t,a-1),t=a+1}return t<=L.MAX_RUNE&&this.appendRange(t,L.MAX_RUNE),this}appendTableWithSign(e,t){return t<0?this.appendNegatedTable(
e):this.appendTable(e)}negateClass(){let e=0,t=0;for(let s=0;s<this.len;s+=2){let r=this.r[s],i=this.r[s+1];e<=r-1&&(this.
r[t]=e,this.r[t+1]=r-1,t+=2),e=i+1}return this.len=t,e<=L.MAX_RUNE&&(this.r[this.len++]=e,this.r[this.len++]=L.MAX_RUNE),
this}appendClassWithSign(e,t){return t<0?this.appendNegatedClass(e):this.appendClass(e)}appendGroup(e,t){let s=e.cls;return t&&
(s=new uo().appendFoldedClass(s).cleanClass().toArray()),this.appendClassWithSign(s,e.sign)}toString(){return uo.charClassToString(
this.r,this.len)}},LA=class{constructor(n){this.str=n,this.position=0}pos(){return this.position}rewindTo(n){this.position=
n}more(){return this.position<this.str.length}peek(){return this.str.codePointAt(this.position)}skip(n){this.position+=n}skipString(n){
this.position+=n.length}pop(){let n=this.str.codePointAt(this.position);return this.position+=I.charCount(n),n}lookingAt(n){
return this.str.startsWith(n,this.position)}rest(){return this.str.substring(this.position)}from(n){return this.str.substring(
n,this.position)}toString(){return this.rest()}},tr=class _{static ERR_INTERNAL_ERROR="regexp/syntax: internal error";static ERR_INVALID_CHAR_RANGE="\
invalid character class range";static ERR_INVALID_ESCAPE="invalid escape sequence";static ERR_INVALID_NAMED_CAPTURE="inv\
alid named capture";static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax";static ERR_INVALID_REPEAT_OP="invali\
d nested repetition operator";static ERR_INVALID_REPEAT_SIZE="invalid repeat count";static ERR_MISSING_BRACKET="missing \
closing ]";static ERR_MISSING_PAREN="missing closing )";static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetiti\
on operator";static ERR_TRAILING_BACKSLASH="trailing backslash at end of expression";static ERR_DUPLICATE_NAMED_CAPTURE="\
duplicate capture group name";static ERR_UNEXPECTED_PAREN="unexpected )";static ERR_NESTING_DEPTH="expression nests too \
deeply";static ERR_LARGE="expression too large";static ERR_INVALID_CAPTURE_IN_LOOKBEHIND="invalid capture in lookbehind";static MAX_HEIGHT=1e3;static MAX_SIZE=1398101;static MAX_RUNES=33554432;static ANY_TABLE=new C(
new Uint32Array([0,L.MAX_RUNE,1]));static ASCII_TABLE=new C(new Uint32Array([0,127,1]));static ASCII_FOLD_TABLE=new C(new Uint32Array(
[0,127,1,383,383,1,8490,8490,1]));static unicodeTable(e){return e==="Any"?{tab:_.ANY_TABLE,fold:_.ANY_TABLE,sign:1}:e===
"Ascii"?{tab:_.ASCII_TABLE,fold:_.ASCII_FOLD_TABLE,sign:1}:e==="Assigned"?{tab:Ze.CATEGORIES.get("Cn"),fold:Ze.CATEGORIES.
get("Cn"),sign:-1}:e==="Lc"?{tab:Ze.CATEGORIES.get("LC"),fold:Ze.FOLD_CATEGORIES.get("LC"),sign:1}:Ze.CATEGORIES.has(e)?
{tab:Ze.CATEGORIES.get(e),fold:Ze.FOLD_CATEGORIES.get(e),sign:1}:Ze.SCRIPTS.has(e)?{tab:Ze.SCRIPTS.get(e),fold:Ze.FOLD_SCRIPT.
get(e),sign:1}:null}static minFoldRune(e){if(e<L.MIN_FOLD||e>L.MAX_FOLD)return e;let t=e,s=e;for(e=L.simpleFold(e);e!==s;e=
L.simpleFold(e))t>e&&(t=e);return t}static leadingRegexp(e){if(e.op===E.Op.EMPTY_MATCH)return null;if(e.op===E.Op.CONCAT&&
e.subs.length>0){let t=e.subs[0];return t.op===E.Op.EMPTY_MATCH?null:t}return e}static literalRegexp(e,t){let s=new E(E.
Op.LITERAL);return s.flags=t,s.runes=I.stringToRunes(e),s}static parse(e,t){return new _(e,t).parseInternal()}static parseRepeat(e){
let t=e.pos();if(!e.more()||!e.lookingAt("{"))return-1;e.skip(1);let s=_.parseInt(e);if(s===-1||!e.more())return-1;let r;
if(!e.lookingAt(","))r=s;else{if(e.skip(1),!e.more())return-1;if(e.lookingAt("}"))r=-1;else if((r=_.parseInt(e))===-1)return-1}
if(!e.more()||!e.lookingAt("}"))return-1;if(e.skip(1),s<0||s>1e3||r===-2||r>1e3||r>=0&&s>r)throw new oe(_.ERR_INVALID_REPEAT_SIZE,
e.from(t));return s<<16|r&L.MAX_BMP}static isValidCaptureName(e){if(e.length===0)return!1;for(let t=0;t<e.length;t++){let s=e.
codePointAt(t);if(s!==b.CODES._&&!I.isalnum(s))return!1}return!0}static parseInt(e){let t=e.pos();for(;e.more()&&e.peek()>=
b.CODES[0]&&e.peek()<=b.CODES[9];)e.skip(1);let s=e.from(t);return s.length===0||s.length>1&&s.codePointAt(0)===b.CODES[0]?
-1:s.length>8?-2:parseInt(s,10)}static isCharClass(e){return e.op===E.Op.LITERAL&&e.runes.length===1||e.op===E.Op.CHAR_CLASS||
e.op===E.Op.ANY_CHAR_NOT_NL||e.op===E.Op.ANY_CHAR}static matchRune(e,t){switch(e.op){case E.Op.LITERAL:return e.runes.length===
1&&e.runes[0]===t;case E.Op.CHAR_CLASS:for(let s=0;s<e.runes.length;s+=2)if(e.runes[s]<=t&&t<=e.runes[s+1])return!0;return!1;case E.
Op.ANY_CHAR_NOT_NL:return t!==b.CODES[`
`];case E.Op.ANY_CHAR:return!0}return!1}static mergeCharClass(e,t){switch(e.op){case E.Op.ANY_CHAR:break;case E.Op.ANY_CHAR_NOT_NL:
_.matchRune(t,b.CODES[`
`])&&(e.op=E.Op.ANY_CHAR);break;case E.Op.CHAR_CLASS:{let s=new An(Array.isArray(e.runes)?e.runes:Array.from(e.runes));t.
op===E.Op.LITERAL?s.appendLiteral(t.runes[0],t.flags):s.appendClass(t.runes),e.runes=s.toGrowableArray();break}case E.Op.
LITERAL:if(t.runes[0]===e.runes[0]&&t.flags===e.flags)break;e.op=E.Op.CHAR_CLASS,e.runes=new An().appendLiteral(e.runes[0],
e.flags).appendLiteral(t.runes[0],t.flags).toGrowableArray()}}static parseEscape(e){let t=e.pos();if(e.skip(1),!e.more())
throw new oe(_.ERR_TRAILING_BACKSLASH);let s=e.pop();e:switch(s){case b.CODES[1]:case b.CODES[2]:case b.CODES[3]:case b.
CODES[4]:case b.CODES[5]:case b.CODES[6]:case b.CODES[7]:if(!e.more()||e.peek()<b.CODES[0]||e.peek()>b.CODES[7])break;case b.
CODES[0]:{let r=s-b.CODES[0];for(let i=1;i<3&&!(!e.more()||e.peek()<b.CODES[0]||e.peek()>b.CODES[7]);i++)r=r*8+e.peek()-
b.CODES[0],e.skip(1);return r}case b.CODES.x:{if(!e.more())break;if(s=e.pop(),s===b.CODES["{"]){let o=0,a=0;for(;;){if(!e.
more())break e;if(s=e.pop(),s===b.CODES["}"])break;let l=I.unhex(s);if(l<0||(a=a*16+l,a>L.MAX_RUNE))break e;o++}if(o===0)
break e;return a}let r=I.unhex(s);if(!e.more())break;s=e.pop();let i=I.unhex(s);if(r<0||i<0)break;return r*16+i}case b.CODES.
a:return b.CODES["\x07"];case b.CODES.f:return b.CODES["\f"];case b.CODES.n:return b.CODES[`
`];case b.CODES.r:return b.CODES["\r"];case b.CODES.t:return b.CODES["	"];case b.CODES.v:return b.CODES["\v"];default:if(s<=
L.MAX_ASCII&&!I.isalnum(s))return s}throw new oe(_.ERR_INVALID_ESCAPE,e.from(t))}static parseClassChar(e,t){if(!e.more())
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
E.Op.CHAR_CLASS&&e.runes.length===4&&e.runes[0]===e.runes[1]&&e.runes[2]===e.runes[3]&&L.simpleFold(e.runes[0])===e.runes[2]&&
L.simpleFold(e.runes[2])===e.runes[0]||e.op===E.Op.CHAR_CLASS&&e.runes.length===2&&e.runes[0]+1===e.runes[1]&&L.simpleFold(
e.runes[0])===e.runes[1]&&L.simpleFold(e.runes[1])===e.runes[0]){if(this.maybeConcat(e.runes[0],this.flags|w.FOLD_CASE))
return null;e.op=E.Op.LITERAL,e.runes=[e.runes[0]],e.flags=this.flags|w.FOLD_CASE}else this.maybeConcat(-1,0);return this.
stack.push(e),this.checkLimits(e),e}maybeConcat(e,t){let s=this.stack.length;if(s<2)return!1;let r=this.stack[s-1],i=this.
stack[s-2];if(r.op!==E.Op.LITERAL||i.op!==E.Op.LITERAL||(r.flags&w.FOLD_CASE)!==(i.flags&w.FOLD_CASE))return!1;Array.isArray(
i.runes)||(i.runes=Array.from(i.runes));for(let o=0;o<r.runes.length;o++)i.runes.push(r.runes[o]);return e>=0?(r.runes=[
e],r.flags=t,!0):(this.pop(),this.reuse(r),!1)}newLiteral(e,t){let s=this.newRegexp(E.Op.LITERAL);return s.flags=t,(t&w.
FOLD_CASE)!==0&&(e=_.minFoldRune(e)),s.runes=[e],s}literal(e){this.push(this.newLiteral(e,this.flags))}op(e){let t=this.
newRegexp(e);return t.flags=this.flags,this.push(t)}repeat(e,t,s,r,i,o){let a=this.flags;if((a&w.PERL_X)!==0&&(i.more()&&
i.lookingAt("?")&&(i.skip(1),a^=w.NON_GREEDY),o!==-1))throw new oe(_.ERR_INVALID_REPEAT_OP,i.from(o));let l=this.stack.length;
if(l===0)throw new oe(_.ERR_MISSING_REPEAT_ARGUMENT,i.from(r));let B=this.stack[l-1];if(E.isPseudoOp(B.op))throw new oe(
_.ERR_MISSING_REPEAT_ARGUMENT,i.from(r));let c=this.newRegexp(e);if(c.min=t,c.max=s,c.flags=a,c.subs=[B],this.stack[l-1]=
c,this.checkLimits(c),e===E.Op.REPEAT&&(t>=2||s>=2)&&!this.repeatIsValid(c,1e3))throw new oe(_.ERR_INVALID_REPEAT_SIZE,i.
from(r))}repeatIsValid(e,t){if(e.op===E.Op.REPEAT){let s=e.max;if(s===0)return!0;if(s<0&&(s=e.min),s>t)return!1;s>0&&(t=
Math.trunc(t/s))}for(let s of e.subs)if(!this.repeatIsValid(s,t))return!1;return!0}concat(){this.maybeConcat(-1,0);let e=this.
popToPseudo();return e.length===0?this.push(this.newRegexp(E.Op.EMPTY_MATCH)):this.push(this.collapse(e,E.Op.CONCAT))}alternate(){
let e=this.popToPseudo();return e.length>0&&this.cleanAlt(e[e.length-1]),e.length===0?this.push(this.newRegexp(E.Op.NO_MATCH)):
this.push(this.collapse(e,E.Op.ALTERNATE))}cleanAlt(e){e.op===E.Op.CHAR_CLASS&&(e.runes=new An(Array.from(e.runes)).cleanClass().
toArray(),e.runes.length===2&&e.runes[0]===0&&e.runes[1]===L.MAX_RUNE?(e.runes=new Int32Array(0),e.op=E.Op.ANY_CHAR):e.runes.
length===4&&e.runes[0]===0&&e.runes[1]===b.CODES[`
`]-1&&e.runes[2]===b.CODES[`
`]+1&&e.runes[3]===L.MAX_RUNE&&(e.runes=new Int32Array(0),e.op=E.Op.ANY_CHAR_NOT_NL))}collapse(e,t){if(e.length===1)return e[0];
let s=0;for(let a of e)s+=a.op===t?a.subs.length:1;let r=new Array(s).fill(null),i=0;for(let a of e)if(a.op===t){for(let l=0;l<
a.subs.length;l++)r[i++]=a.subs[l];this.reuse(a)}else r[i++]=a;let o=this.newRegexp(t);if(o.subs=r,t===E.Op.ALTERNATE&&(o.
subs=this.factor(o.subs),o.subs.length===1)){let a=o;o=o.subs[0],this.reuse(a)}return o}factor(e){if(e.length<2)return e;
let t=0,s=e.length,r=0,i=null,o=0,a=0,l=0;for(let c=0;c<=s;c++){let u=null,f=0,h=0;if(c<s){let d=e[t+c];if(d.op===E.Op.CONCAT&&
d.subs.length>0&&(d=d.subs[0]),d.op===E.Op.LITERAL&&(u=d.runes,f=d.runes.length,h=d.flags&w.FOLD_CASE),h===a){let p=0;for(;p<
o&&p<f&&i[p]===u[p];)p++;if(p>0){o=p;continue}}}if(c!==l)if(c===l+1)e[r++]=e[t+l];else{let d=this.newRegexp(E.Op.LITERAL);
d.flags=a,d.runes=i.slice(0,o);for(let y=l;y<c;y++)e[t+y]=this.removeLeadingString(e[t+y],o),this.checkLimits(e[t+y]);let p=this.
collapse(e.slice(t+l,t+c),E.Op.ALTERNATE),g=this.newRegexp(E.Op.CONCAT);g.subs=[d,p],e[r++]=g}l=c,i=u,o=f,a=h}s=r,t=0,l=
0,r=0;let B=null;for(let c=0;c<=s;c++){let u=null;if(!(c<s&&(u=_.leadingRegexp(e[t+c]),B!==null&&B.equals(u)&&(_.isCharClass(
B)||B.op===E.Op.REPEAT&&B.min===B.max&&_.isCharClass(B.subs[0]))))){if(c!==l)if(c===l+1)e[r++]=e[t+l];else{let f=B;for(let p=l;p<
c;p++){let g=p!==l;e[t+p]=this.removeLeadingRegexp(e[t+p],g),this.checkLimits(e[t+p])}let h=this.collapse(e.slice(t+l,t+
c),E.Op.ALTERNATE),d=this.newRegexp(E.Op.CONCAT);d.subs=[f,h],e[r++]=d}l=c,B=u}}s=r,t=0,l=0,r=0;for(let c=0;c<=s;c++)if(!(c<
s&&_.isCharClass(e[t+c]))){if(c!==l)if(c===l+1)e[r++]=e[t+l];else{let u=l;for(let h=l+1;h<c;h++){let d=e[t+u],p=e[t+h];(d.
op<p.op||d.op===p.op&&(d.runes!==null?d.runes.length:0)<(p.runes!==null?p.runes.length:0))&&(u=h)}let f=e[t+l];e[t+l]=e[t+
u],e[t+u]=f;for(let h=l+1;h<c;h++)_.mergeCharClass(e[t+l],e[t+h]),this.reuse(e[t+h]);this.cleanAlt(e[t+l]),e[r++]=e[t+l]}
c<s&&(e[r++]=e[t+c]),l=c+1}s=r,t=0,l=0,r=0;for(let c=0;c<s;++c)c+1<s&&e[t+c].op===E.Op.EMPTY_MATCH&&e[t+c+1].op===E.Op.EMPTY_MATCH||
(e[r++]=e[t+c]);return s=r,t=0,e.slice(t,s)}removeLeadingString(e,t){if(e.op===E.Op.CONCAT&&e.subs.length>0){let s=this.
removeLeadingString(e.subs[0],t);if(e.subs[0]=s,s.op===E.Op.EMPTY_MATCH)switch(this.reuse(s),e.subs.length){case 0:case 1:
e.op=E.Op.EMPTY_MATCH,e.subs=E.emptySubs();break;case 2:{let r=e;e=e.subs[1],this.reuse(r);break}default:e.subs=e.subs.slice(
1,e.subs.length)}return e}return e.op===E.Op.LITERAL&&(e.runes=e.runes.slice(t,e.runes.length),e.runes.length===0&&(e.op=
E.Op.EMPTY_MATCH)),e}removeLeadingRegexp(e,t){if(e.op===E.Op.CONCAT&&e.subs.length>0){switch(t&&this.reuse(e.subs[0]),e.
subs=e.subs.slice(1,e.subs.length),e.subs.length){case 0:e.op=E.Op.EMPTY_MATCH,e.subs=E.emptySubs();break;case 1:{let s=e;
e=e.subs[0],this.reuse(s);break}}return e}return t&&this.reuse(e),this.newRegexp(E.Op.EMPTY_MATCH)}parseInternal(){if((this.
flags&w.LITERAL)!==0)return _.literalRegexp(this.wholeRegexp,this.flags);let e=-1,t=-1,s=-1,r=new LA(this.wholeRegexp);for(;r.
more();){let i=-1;e:switch(r.peek()){case b.CODES["("]:if((this.flags&w.LOOKBEHIND)!==0){if(r.lookingAt("(?<=")){this.parsePosLookBehind(),
r.skip(4);break}if(r.lookingAt("(?<!")){this.parseNegLookBehind(),r.skip(4);break}}if((this.flags&w.PERL_X)!==0&&r.lookingAt(
"(?")){this.parsePerlFlags(r);break}this.op(E.Op.LEFT_PAREN).cap=++this.numCap,r.skip(1);break;case b.CODES["|"]:this.parseVerticalBar(),
r.skip(1);break;case b.CODES[")"]:this.parseRightParen(),r.skip(1);break;case b.CODES["^"]:(this.flags&w.ONE_LINE)!==0?this.
op(E.Op.BEGIN_TEXT):this.op(E.Op.BEGIN_LINE),r.skip(1);break;case b.CODES.$:(this.flags&w.ONE_LINE)!==0?this.op(E.Op.END_TEXT).
flags|=w.WAS_DOLLAR:this.op(E.Op.END_LINE),r.skip(1);break;case b.CODES["."]:(this.flags&w.DOT_NL)!==0?this.op(E.Op.ANY_CHAR):
this.op(E.Op.ANY_CHAR_NOT_NL),r.skip(1);break;case b.CODES["["]:this.parseClass(r);break;case b.CODES["*"]:case b.CODES["\
+"]:case b.CODES["?"]:{i=r.pos();let o=null;switch(r.pop()){case b.CODES["*"]:o=E.Op.STAR;break;case b.CODES["+"]:o=E.Op.
PLUS;break;case b.CODES["?"]:o=E.Op.QUEST}this.repeat(o,t,s,i,r,e);break}case b.CODES["{"]:{let o=r.pos(),a=_.parseRepeat(
r);if(a<0){r.rewindTo(o),this.literal(r.pop());break}i=o,t=a>>16,s=(a&L.MAX_BMP)<<16>>16,this.repeat(E.Op.REPEAT,t,s,i,r,
e);break}case b.CODES["\\"]:{let o=r.pos();if(r.skip(1),(this.flags&w.PERL_X)!==0&&r.more())switch(r.pop()){case b.CODES.
A:this.op(E.Op.BEGIN_TEXT);break e;case b.CODES.b:this.op(E.Op.WORD_BOUNDARY);break e;case b.CODES.B:this.op(E.Op.NO_WORD_BOUNDARY);
break e;case b.CODES.C:throw new oe(_.ERR_INVALID_ESCAPE,"\\C");case b.CODES.Q:{let B=r.rest(),c=B.indexOf("\\E");c>=0?(B=
B.substring(0,c),r.skipString(B),r.skipString("\\E")):r.skipString(B);let u=0;for(;u<B.length;){let f=B.codePointAt(u);this.
literal(f),u+=I.charCount(f)}break e}case b.CODES.z:this.op(E.Op.END_TEXT);break e;default:r.rewindTo(o)}else r.rewindTo(
o);let a=this.newRegexp(E.Op.CHAR_CLASS);if(a.flags=this.flags,r.lookingAt("\\p")||r.lookingAt("\\P")){let B=new An;if(this.
parseUnicodeClass(r,B)){a.runes=B.toArray(),this.push(a);break e}}let l=new An;if(this.parsePerlClassEscape(r,l)){a.runes=
l.toArray(),this.push(a);break e}r.rewindTo(o),this.reuse(a),this.literal(_.parseEscape(r));break}default:this.literal(r.
pop())}e=i}if(this.concat(),this.swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length!==1)throw new oe(_.ERR_MISSING_PAREN,
this.wholeRegexp);return this.stack[0].namedGroups=this.namedGroups,this.stack[0]}parsePerlFlags(e){let t=e.pos(),s=e.rest();
if(s.startsWith("(?P<")||s.startsWith("(?<")){let a=s.charAt(2)==="P"?4:3,l=s.indexOf(">");if(l<0)throw new oe(_.ERR_INVALID_NAMED_CAPTURE,
s);let B=s.substring(a,l);if(e.skipString(B),e.skip(a+1),!_.isValidCaptureName(B))throw new oe(_.ERR_INVALID_NAMED_CAPTURE,
s.substring(0,l+1));let c=this.op(E.Op.LEFT_PAREN);if(c.cap=++this.numCap,this.namedGroups[B])throw new oe(_.ERR_DUPLICATE_NAMED_CAPTURE,
B);this.namedGroups[B]=this.numCap,c.name=B;return}e.skip(2);let r=this.flags,i=1,o=!1;e:for(;e.more();){let a=e.pop();switch(a){case b.
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
pos();if((this.flags&w.PERL_X)===0||!e.more()||e.pop()!==b.CODES["\\"]||!e.more())return!1;e.pop();let r=e.from(s),i=Pp.
has(r)?Pp.get(r):null;return i===null?!1:(t.appendGroup(i,(this.flags&w.FOLD_CASE)!==0),!0)}parseNamedClass(e,t){let s=e.
rest(),r=s.indexOf(":]");if(r<0)return!1;let i=s.substring(0,r+2);e.skipString(i);let o=Zp.has(i)?Zp.get(i):null;if(o===
null)throw new oe(_.ERR_INVALID_CHAR_RANGE,i);return t.appendGroup(o,(this.flags&w.FOLD_CASE)!==0),!0}parseUnicodeClass(e,t){
let s=e.pos();if((this.flags&w.UNICODE_GROUPS)===0||!e.lookingAt("\\p")&&!e.lookingAt("\\P"))return!1;e.skip(1);let r=1,
i=e.pop();if(i===b.CODES.P&&(r=-1),!e.more())throw e.rewindTo(s),new oe(_.ERR_INVALID_CHAR_RANGE,e.rest());i=e.pop();let o;
if(i!==b.CODES["{"])o=I.runeToString(i);else{let c=e.rest(),u=c.indexOf("}");if(u<0)throw e.rewindTo(s),new oe(_.ERR_INVALID_CHAR_RANGE,
e.rest());o=c.substring(0,u),e.skipString(o),e.skip(1)}o.length!==0&&o.codePointAt(0)===b.CODES["^"]&&(r=0-r,o=o.substring(
1));let a=_.unicodeTable(o);if(a===null)throw new oe(_.ERR_INVALID_CHAR_RANGE,e.from(s));a.sign<0&&(r=0-r);let l=a.tab,B=a.
fold;if((this.flags&w.FOLD_CASE)===0||B===null)t.appendTableWithSign(l,r);else{let c=new An().appendTable(l).appendTable(
B).cleanClass().toArray();t.appendClassWithSign(Array.from(c),r)}return!0}parseClass(e){let t=e.pos();e.skip(1);let s=this.
newRegexp(E.Op.CHAR_CLASS);s.flags=this.flags;let r=new An,i=1;e.more()&&e.lookingAt("^")&&(i=-1,e.skip(1),(this.flags&w.
CLASS_NL)===0&&r.appendRange(b.CODES[`
`],b.CODES[`
`]));let o=!0;for(;!e.more()||e.peek()!==b.CODES["]"]||o;){if(e.more()&&e.lookingAt("-")&&(this.flags&w.PERL_X)===0&&!o){
let c=e.rest();if(c==="-"||!c.startsWith("-]"))throw e.rewindTo(t),new oe(_.ERR_INVALID_CHAR_RANGE,e.rest())}o=!1;let a=e.
pos();if(e.lookingAt("[:")){if(this.parseNamedClass(e,r))continue;e.rewindTo(a)}if(this.parseUnicodeClass(e,r)||this.parsePerlClassEscape(
e,r))continue;e.rewindTo(a);let l=_.parseClassChar(e,t),B=l;if(e.more()&&e.lookingAt("-")){if(e.skip(1),e.more()&&e.lookingAt(
"]"))e.skip(-1);else if(B=_.parseClassChar(e,t),B<l)throw new oe(_.ERR_INVALID_CHAR_RANGE,e.from(a))}(this.flags&w.FOLD_CASE)===
0?r.appendRange(l,B):r.appendFoldedRange(l,B)}e.skip(1),r.cleanClass(),i<0&&r.negateClass(),s.runes=r.toArray(),this.push(
s)}},vA=class In{static initTest(e){let t=In.compile(e),s=new In(t.expr,t.prog,t.numSubexp,t.longest);return s.cond=t.cond,
s.prefix=t.prefix,s.prefixUTF8=t.prefixUTF8,s.prefixComplete=t.prefixComplete,s.prefixRune=t.prefixRune,s.prefilter=t.prefilter,
s.namedGroups=t.namedGroups,s}static compile(e){return In.compileImpl(e,w.PERL,!1)}static compilePOSIX(e){return In.compileImpl(
e,w.POSIX,!0)}static compileImpl(e,t,s){let r=tr.parse(e,t),i=r.maxCap(),o=r.namedGroups;r=hC.simplify(r);let a=NA.build(
r),l=fC.compileRegexp(r),B=new In(e,l,i,s);B.prefilter=a.type===j.Type.NONE?null:a;let[c,u]=l.prefix();return B.prefixComplete=
c,B.prefix=u,B.prefixUTF8=I.stringToUtf8ByteArray(B.prefix),B.prefix.length>0&&(B.prefixRune=B.prefix.codePointAt(0)),B.
namedGroups=o,B}static match(e,t){return In.compile(e).match(t)}constructor(e,t,s=0,r=0){this.expr=e,this.prog=t,this.numSubexp=
s,this.longest=r,this.cond=t.startCond(),this.prefix=null,this.prefixUTF8=null,this.prefixComplete=!1,this.prefixRune=0,
this.namedGroups=Object.create(null),this.machinePool=[],this.lazyDFA=null,this.onepass=Lp.compile(this.prog),this.prefilter=
null}get dfa(){return this.lazyDFA===null&&(this.lazyDFA=new RB(this.prog)),this.lazyDFA}matchPrefixComplete(e,t,s,r){if((s===
w.ANCHOR_START||s===w.ANCHOR_BOTH)&&t!==0)return null;let i=-1,o=-1,a=e.prefixLength(this);if(s===w.UNANCHORED){let l=e.
index(this,t);if(l<0)return null;i=t+l,o=i+a}else if(s===w.ANCHOR_BOTH){if(e.endPos()!==a||e.index(this,0)!==0)return null;
i=0,o=a}else if(s===w.ANCHOR_START){if(e.index(this,0)!==0)return null;i=0,o=a}if(i<0)return null;if(r>0){let l=new Int32Array(
r).fill(-1);return l[0]=i,l[1]=o,Array.from(l)}return[]}createLookbehindState(){return this.prog.numLb>0?new gA(this.prog):
null}executeEngine(e,t,s,r,i=null){if(this.prefixComplete&&(r===0||this.numSubexp===0))return this.matchPrefixComplete(e,
t,s,r);if(this.prefilter!==null&&s===w.UNANCHORED&&!this.prefilter.eval(e,t))return null;if(this.onepass!==null)return Lp.
execute(this,e,t,s,r);if(r>0)return this.prog.numLb===0&&e.endPos()<=Bo.maxBitStateLen(this.prog)?Bo.execute(this,e,t,s,
r):this.doExecuteNFA(e,t,s,r,i);if(this.prog.numLb===0){let o=this.dfa.match(e,t,s);if(o!==null)return o?[]:null;if(e.endPos()<=
Bo.maxBitStateLen(this.prog))return Bo.execute(this,e,t,s,r)}return this.doExecuteNFA(e,t,s,r,i)}numberOfCapturingGroups(){
return this.numSubexp}numberOfInstructions(){return this.prog.numInst()}get(){return this.machinePool.length>0?this.machinePool.
pop():null}reset(){this.machinePool.length=0}put(e){this.machinePool.push(e)}toString(){return this.expr}doExecuteNFA(e,t,s,r,i=null){
let o=this.get();o||(o=lC.fromRE2(this)),o.init(r);let a=o.match(e,t,s,i)?o.submatches():null;return this.put(o),a}match(e){
return this.executeEngine(re.fromUTF16(e),0,w.UNANCHORED,0)!==null}matchWithGroup(e,t,s,r,i,o=null){return e instanceof Tn||
(I.isByteArray(e)?e=Fn.utf8(e):e=Fn.utf16(e)),this.matchMachineInput(e,t,s,r,i,o)}matchMachineInput(e,t,s,r,i,o=null){if(t>
s)return[!1,null];let a=e.isUTF16Encoding()?re.fromUTF16(e.asCharSequence(),0,s):re.fromUTF8(e.asBytes(),0,s),l=this.executeEngine(
a,t,r,2*i,o);return l===null?[!1,null]:[!0,l]}matchUTF8(e){return this.executeEngine(re.fromUTF8(e),0,w.UNANCHORED,0)!==
null}replaceAll(e,t){return this.replaceAllFunc(e,()=>t,2*e.length+1)}replaceFirst(e,t){return this.replaceAllFunc(e,()=>t,
1)}replaceAllFunc(e,t,s){let r=0,i=0,o="",a=re.fromUTF16(e),l=this.createLookbehindState(),B=0;for(;i<=e.length;){let c=this.
executeEngine(a,i,w.UNANCHORED,2,l);if(c===null||c.length===0)break;o+=e.substring(r,c[0]),(c[1]>r||c[0]===0)&&(o+=t(e.substring(
c[0],c[1])),B++),r=c[1];let u=a.step(i)&7;if(i+u>c[1]?i+=u:i+1>c[1]?i++:i=c[1],B>=s)break}return o+=e.substring(r),o}pad(e){
if(e===null)return null;let t=(1+this.numSubexp)*2;if(e.length<t){let s=new Array(t).fill(-1);for(let r=0;r<e.length;r++)
s[r]=e[r];e=s}return e}allMatches(e,t,s=r=>r){let r=[],i=e.endPos();t<0&&(t=i+1);let o=0,a=0,l=-1,B=this.createLookbehindState();
for(;a<t&&o<=i;){let c=this.executeEngine(e,o,w.UNANCHORED,this.prog.numCap,B);if(c===null||c.length===0)break;let u=!0;
if(c[1]===o){c[0]===l&&(u=!1);let f=e.step(o);f<0?o=i+1:o+=f&7}else o=c[1];l=c[1],u&&(r.push(s(this.pad(c))),a++)}return r}findUTF8(e){
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
re.fromUTF16(e),t);return s.length===0?null:s}},MB=class Nn{static UNANCHORED=w.UNANCHORED;static ANCHOR_START=w.ANCHOR_START;static ANCHOR_BOTH=w.
ANCHOR_BOTH;constructor(e=Nn.UNANCHORED,t=0,s=8388608){if(![Nn.UNANCHORED,Nn.ANCHOR_START,Nn.ANCHOR_BOTH].includes(e))throw new sC(
"The anchor should be RE2Set.UNANCHORED, RE2Set.ANCHOR_START or RE2Set.ANCHOR_BOTH");I.checkFlags(t),this.anchor=e,this.
jsFlags=t,this.maxMem=s;let r=w.PERL;(t&Ne.DISABLE_UNICODE_GROUPS)!==0&&(r&=~w.UNICODE_GROUPS),(t&Ne.LOOKBEHINDS)!==0&&(r|=
w.LOOKBEHIND),this.re2Flags=r,this.regexps=[],this.prog=null,this.dfa=null,this.dummyRe2=null}add(e){if(this.prog)throw new nr(
"Cannot add patterns after compile");I.checkPattern(e);let t=e;(this.jsFlags&Ne.CASE_INSENSITIVE)!==0&&(t=`(?i)${t}`),(this.
jsFlags&Ne.DOTALL)!==0&&(t=`(?s)${t}`),(this.jsFlags&Ne.MULTILINE)!==0&&(t=`(?m)${t}`);let s=tr.parse(t,this.re2Flags);return this.
regexps.push(hC.simplify(s)),this.regexps.length-1}compile(){if(this.prog)return;let e=fC.compileSet(this.regexps);if(e.
numInst()>tr.MAX_SIZE)throw new nr(`${tr.ERR_LARGE}: the set compiles to ${e.numInst()} instructions, more than ${tr.MAX_SIZE}`);
this.prog=e,this.dfa=new RB(this.prog,this.maxMem),this.dummyRe2={prog:this.prog,cond:this.prog.startCond(),prefix:"",prefixRune:0,
longest:!1}}match(e){this.prog||this.compile();let t=I.isByteArray(e)?re.fromUTF8(e):re.fromUTF16(e),s=w.UNANCHORED;this.
anchor===Nn.ANCHOR_START?s=w.ANCHOR_START:this.anchor===Nn.ANCHOR_BOTH&&(s=w.ANCHOR_BOTH);let r=this.dfa.matchSet(t,0,s);
if(r!==null)return r;let i=lC.fromRE2(this.dummyRe2);return i.init(0),i.matchSet(t,0,s)}},RA=class Cs{static isHexadecimal(e){
return"0"<=e&&e<="9"||"A"<=e&&e<="F"||"a"<=e&&e<="f"}static translate(e){let t="";if(Object.prototype.toString.call(e)===
"[object RegExp]"&&(e.ignoreCase&&(t+="i"),e.multiline&&(t+="m"),e.dotAll&&(t+="s"),e=e.source),typeof e!="string")return e;
let s="",r=!1,i=e.length;i===0&&(s="(?:)",r=!0);let o=!1,a=0;for(;a<i;){let B=e[a];if(B==="\\"){if(a+1<i)switch(B=e[a+1],
B){case"\\":s+="\\\\",a+=2;continue;case"c":if(a+2<i){let f=e[a+2].charCodeAt(0);if(f>=65&&f<=90||f>=97&&f<=122){let h=f%
32;s+="\\x",s+=(h>>4).toString(16).toUpperCase(),s+=(h&15).toString(16).toUpperCase(),a+=3,r=!0;continue}}s+="c",a+=2,r=
!0;continue;case"u":if(a+2<i){if(e[a+2]==="{"){let f=a+3,h=!1,d=!1;for(;f<i;){let p=e[f];if(p==="}"){d=!0;break}if(!Cs.isHexadecimal(
p))break;h=!0,f++}if(d&&h){s+="\\x",a+=2,r=!0;continue}}else if(a+5<i){let f=!0;for(let h=0;h<4;h++)if(!Cs.isHexadecimal(
e[a+2+h])){f=!1;break}if(f){s+="\\x{"+e.substring(a+2,a+6)+"}",a+=6,r=!0;continue}}}s+="u",a+=2,r=!0;continue;case"x":{let f=!1;
if(a+2<i&&e[a+2]==="{"){let h=a+3,d=!1,p=!1;for(;h<i;){let g=e[h];if(g==="}"){p=!0;break}if(!Cs.isHexadecimal(g))break;d=
!0,h++}p&&d&&(f=!0)}else a+3<i&&Cs.isHexadecimal(e[a+2])&&Cs.isHexadecimal(e[a+3])&&(f=!0);f?(s+="\\x",a+=2):(s+="x",a+=
2,r=!0);continue}case"n":case"r":case"t":case"a":case"f":case"v":case"d":case"D":case"s":case"S":case"w":case"W":case"b":case"\
B":case"p":case"P":case"A":case"z":case"Q":case"E":case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"7":s+="\\"+
B,a+=2;continue;default:{let f=e.codePointAt(a+1);if(f>=48&&f<=57||f>=65&&f<=90||f>=97&&f<=122){let h=I.charCount(f);s+=
e.substring(a+1,a+1+h),a+=h+1,r=!0}else{s+="\\";let h=I.charCount(f);s+=e.substring(a+1,a+1+h),a+=h+1}continue}}}else if(B===
"/"){s+="\\/",a+=1,r=!0;continue}else if(B==="["){if(!o&&e[a+1]==="]"){s+="[^\\x00-\\x{10FFFF}]",a+=2,r=!0;continue}if(!o&&
e[a+1]==="^"&&e[a+2]==="]"){s+="[\\x00-\\x{10FFFF}]",a+=3,r=!0;continue}o=!0}else if(B==="]")o=!1;else if(!o&&B==="("&&a+
2<i&&e[a+1]==="?"&&e[a+2]==="<"&&a+3<i&&!"=!>)".includes(e[a+3])){s+="(?P<",a+=3,r=!0;continue}let c=e.codePointAt(a),u=I.
charCount(c);s+=e.substring(a,a+u),a+=u}let l=r?s:e;return t.length>0?`(?${t})${l}`:l}},eC=(n,e)=>{let t=n.matchArray();
return t.index=n.start(0),t.input=e,t.groups=n.namedGroupsObject(),t},hG=class Dt{static CASE_INSENSITIVE=Ne.CASE_INSENSITIVE;static DOTALL=Ne.
DOTALL;static MULTILINE=Ne.MULTILINE;static DISABLE_UNICODE_GROUPS=Ne.DISABLE_UNICODE_GROUPS;static LONGEST_MATCH=Ne.LONGEST_MATCH;static LOOKBEHINDS=Ne.
LOOKBEHINDS;static quote(e){return I.quoteMeta(e)}static quoteReplacement(e,t=!1){return kp.quoteReplacement(e,t)}static translateRegExp(e){
return RA.translate(e)}static compile(e,t=0){I.checkPattern(e),I.checkFlags(t);let s=e;(t&Dt.CASE_INSENSITIVE)!==0&&(s=`\
(?i)${s}`),(t&Dt.DOTALL)!==0&&(s=`(?s)${s}`),(t&Dt.MULTILINE)!==0&&(s=`(?m)${s}`);let r=w.PERL;(t&Dt.DISABLE_UNICODE_GROUPS)!==
0&&(r&=~w.UNICODE_GROUPS),(t&Dt.LOOKBEHINDS)!==0&&(r|=w.LOOKBEHIND);let i=new Dt(e,t);return i.re2Input=vA.compileImpl(s,
r,(t&Dt.LONGEST_MATCH)!==0),i}static matches(e,t){return Dt.compile(e).testExact(t)}static initTest(e,t,s){if(e==null)throw new Error(
"pattern is null");if(s==null)throw new Error("re2 is null");let r=new Dt(e,t);return r.re2Input=s,r}constructor(e,t){this.
patternInput=e,this.flagsInput=t,this.re2Input=null}reset(){this.re2Input.reset()}flags(){return this.flagsInput}pattern(){
return this.patternInput}re2(){return this.re2Input}matches(e){return this.testExact(e)}matcher(e){return I.isByteArray(
e)&&(e=Fn.utf8(e)),new kp(this,e)}test(e){return I.isByteArray(e)?this.re2Input.matchUTF8(e):this.re2Input.match(e)}testExact(e){
let t=I.isByteArray(e)?re.fromUTF8(e):re.fromUTF16(e);return this.re2Input.executeEngine(t,0,w.ANCHOR_BOTH,0)!==null}exec(e){
let t=this.matcher(e);return t.find()?eC(t,e):null}split(e,t=0){let s=this.matcher(e),r=[],i=0,o=0;for(;s.find();){if(o===
0&&s.end()===0){o=s.end();continue}if(t>0&&r.length===t-1)break;if(o===s.start()){if(t===0){i+=1,o=s.end();continue}}else
for(;i>0;)r.push(""),i-=1;r.push(s.substring(o,s.start())),o=s.end()}if(t===0&&o!==s.inputLength()){for(;i>0;)r.push(""),
i-=1;r.push(s.substring(o,s.inputLength()))}return(t!==0||r.length===0&&!(o===s.inputLength()&&o>0))&&r.push(s.substring(
o,s.inputLength())),r}*matchAll(e){let t=this.matcher(e);for(;t.find();)yield eC(t,e)}toString(){return this.patternInput}programSize(){
return this.re2Input.numberOfInstructions()}groupCount(){return this.re2Input.numberOfCapturingGroups()}namedGroups(){return this.
re2Input.namedGroups}equals(e){return this===e?!0:e===null||this.constructor!==e.constructor?!1:this.flagsInput===e.flagsInput&&
this.patternInput===e.patternInput}};var xA=4096,MA=2e3;function dC(n,e){let t=[],s=[];for(let[r,i]of n.split(",").entries()){let o=Ol(i);if(o==="")continue;
let a=r+1,l=_A(o,e);l===void 0?s.push({source:o,position:a}):t.push({pattern:l,position:a})}return{parts:t,invalid:s}}function _A(n,e){
if(!(n.length>xA)){if(/^[a-z0-9-]+$/.test(n))return{source:n,literal:n,matches:t=>t===n};if(e.compiles(n))return{source:n,
literal:void 0,matches:t=>e.matches(n,t)}}}function pC(n){return mn(n)}var PA=256*1024,GA=2048,HA=1e6,_B=class{#e=new Map;#t=0;compiles(e){
return this.#n(e)!==void 0}matches(e,t){let s=this.#n(e);if(s===void 0)return!1;let r=s.answers.get(t);if(r!==void 0)return r;
let i=s.set.match(t).length>0;return this.#t>=HA&&this.#o(),s.answers.set(t,i),this.#t+=1,i}#n(e){if(this.#e.has(e))return this.#e.
get(e);let t=$A(e);return this.#e.size>=GA&&this.#s(),this.#e.set(e,t),t}#s(){let[e]=this.#e;e!==void 0&&(this.#t-=e[1]?.
answers.size??0,this.#e.delete(e[0]))}#o(){for(let e of this.#e.values())e?.answers.clear();this.#t=0}};function CC(){return new _B}
function $A(n){let e=`^${n}$`;if(!(KA(e)>MA))try{let t=new MB(MB.UNANCHORED,0,PA);return t.add(e),t.compile(),{set:t,answers:new Map}}catch(t){
if(t instanceof Ln)return;throw t}}var UA=/\\Q([^]*?)(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[^]|(\(\?[a-zA-Z-]*\))|(\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?)|(\))|\{(\d+)(?:,(\d*))?\}|([*+?])|[^]/y;
function KA(n){let e=new RegExp(UA),t=[],s=0,r=0;for(;e.lastIndex<n.length;){if(n.charAt(e.lastIndex)==="["){e.lastIndex=
qA(n,e.lastIndex),s+=1,r=1;continue}let[,i,o,a,l,B,c,u]=e.exec(n)??[];if(!(o!==void 0||u!==void 0||i===""))if(a!==void 0)
t.push(s),s=1,r=0;else if(l!==void 0)r=s,s+=t.pop()??0;else if(B!==void 0){let f=Math.max(Number(B),Number(c??0),1);s+=r*
(f-1),r*=f}else s+=i?.length??1,r=1}return s}function qA(n,e){let t=e+1;for(n.charAt(t)==="^"&&(t+=1),n.charAt(t)==="]"&&
(t+=1);t<n.length&&n.charAt(t)!=="]";){let s=n.startsWith("[:",t)?n.indexOf(":]",t+2):-1;s!==-1?t=s+2:t+=n.charAt(t)==="\
\\"?2:1}return t+1}function mC(n,{workload:e,template:t,place:s},{settings:r,cache:i}){let{keys:o}=r,l=[o.named[n],o.auto,o.typedAuto[n],o.
search].some(d=>e.has(d))?e:t,B=l.get(o.auto)??"",c=l.get(o.typedAuto[n])??"",u=l.get(o.named[n]);jA(u,{key:o.named[n],place:s});
let{parts:f,invalid:h}=JA(u,i);return{named:f,invalid:h,search:l.get(o.search)==="true",auto:kl(B)||kl(c),autoAll:B===""&&
c===""&&r.autoReloadAll}}function jA(n,{key:e,place:{file:t,offset:s}}){if(!(n===void 0||n.length<ee.patterns||Al(n).length<=
ee.patterns))throw new W("limit",`annotation ${P(e)} holds more than ${String(ee.patterns)} names or patterns: write one\
 pattern for several of them`,O({path:t.path},me(t,s)))}function JA(n,e){if(n===void 0)return{parts:[],invalid:[]};let{parts:t,
invalid:s}=dC(n,e);return{parts:t.map(({pattern:r,position:i})=>({pattern:r,position:i,name:pC(r.source)?r.source:void 0})),
invalid:s.map(({position:r})=>r)}}function gC(n,e,t){return new Set(e.flatMap(s=>Al(s.get(t.keys.exclude[n])??"")))}function yC(n,{
names:e,isReferenced:t,isMatch:s}){if(n.named.some(({pattern:r})=>e.some(i=>r.matches(i))))return"named";if(t)return n.search&&
s?"search":n.auto?"auto":n.autoAll?"auto-all":void 0}var WA=new Map,ho=class{#e=new Map;#t=new Map;#n=new Map;#s=new Map;constructor(e){for(let t of e){let{kind:s,namespace:r,
name:i}=t.id;PB(this.#e,`${s}/${r}`,new Map).set(i,t),PB(this.#t,`${s}/${i}`,[]).push(t)}}inNamespace(e,t){return this.#e.
get(`${e}/${t}`)??WA}anywhere(e,t){return this.#t.get(`${e}/${t}`)??[]}nameBehind({kind:e,namespace:t,key:s},r){let i=PB(
this.#n,r,new Map),o=`${e}/${t}`,a=i.get(o);if(a!==void 0)return a.get(s);let l=[...this.inNamespace(e,t).keys()],B=new Map(
l.toReversed().map(c=>[r(c),c]));return i.set(o,B),B.get(s)}matching(e,t,s){let r=`${e}/${t}/${s.source}`,i=this.#s.get(
r);if(i!==void 0)return i;let a=[...this.inNamespace(e,t).keys()].filter(l=>s.matches(l));return this.#s.set(r,a),a}};function PB(n,e,t){
let s=n.get(e);return s!==void 0?s:(n.set(e,t),t)}function SC(n,e,t){let{sources:s}=n,i={index:new ho(s),renames:new ro(s),cache:CC(),scope:e,settings:t},o=VA(n.workloads),
a=[];for(let l of n.workloads){let{template:B,type:c,templateOf:u}=l;if(B===void 0||u!==void 0)continue;let f=o.get(wC(c.
group,l.id))??[];c.templateOnly===!0&&f.length===0||a.push(YA({workload:l,template:B,deciders:[l,...f]},i))}return a}function wC(n,e){
return`${n}/${e.kind}/${e.namespace}/${e.name}`}function VA(n){let e=new Map;for(let t of n){let{templateOf:s}=t;if(s===
void 0)continue;let{namespace:r}=t.id,i=wC(s.group,{kind:s.kind,namespace:r,name:s.name});e.set(i,[...e.get(i)??[],t])}return e}
function YA(n,e){let{workload:t,template:s,deciders:r}=n,{index:i,renames:o,scope:a}=e,{namespace:l}=t.id,B={ConfigMap:EC(
"ConfigMap",n,e),Secret:EC("Secret",n,e)},c=(u,f)=>ZA({kind:u,namespace:l,name:f},B[u],{subject:n,context:e});return{workload:t,
template:s,deciders:r,outOfScope:bC(n,a),verdicts:es.flatMap(u=>QA(u,B[u],{subject:n,context:e}).map(f=>c(u,f))),judge:c,
nameBehind:(u,f,h)=>i.nameBehind({kind:u,namespace:l,key:f},h),elsewhere:(u,f)=>i.anywhere(u,f).filter(({id:h})=>h.namespace!==
l),rules:{ConfigMap:B.ConfigMap.rules,Secret:B.Secret.rules},isMatched:(u,{pattern:f})=>i.matching(u,l,f).length>0||o.matching(
u,l,f).length>0}}function bC({deciders:n,workload:e},t){for(let i of n)if(Li(i))return t.workloadIsOut(i);let r=(e.type.
templateOnly===!0?n.filter(i=>i!==e):n).map(i=>t.workloadIsOut(i));return r.every(i=>i!==void 0)?r[0]:void 0}function EC(n,e,t){
let{deciders:s,template:r}=e,i=bC(e,t.scope)!==void 0,o=[],a=[];for(let c of s){let u={workload:c.annotations,template:r.
annotations,place:c.place};(i||t.scope.workloadIsOut(c)===void 0?o:a).push(mC(n,u,t))}let l=[...s.map(({annotations:c})=>c),
r.annotations],B=gC(n,l,t.settings);return O({rules:o,rulesOut:a,excludes:B},zA(n,e,t))}function zA(n,e,t){let s=new Map,
r=new Map;for(let i of e.template.references){if(i.kind!==n)continue;let o=AC(n,i.name,{subject:e,context:t}),a=o.type===
"source"?o.source.id.name:i.name;o.type==="ambiguous"&&r.set(a,OC(o));let l=s.get(a);l===void 0?s.set(a,[i]):l.push(i)}return{
references:s,ambiguous:r}}function OC({candidates:n}){return n.map(({id:e})=>e)}function AC(n,e,{subject:{workload:t},context:s}){
let{index:r,renames:i}=s;return t.type.kustomizeRenames!==!0&&r.inNamespace(n,t.id.namespace).has(e)?{type:"itself"}:i.meaningOf(
n,e,t)}function QA(n,{rules:e,references:t},{subject:s,context:r}){let{index:i,renames:o}=r,{namespace:a}=s.workload.id,
l=new Set(t.keys());for(let{pattern:B,name:c}of e.flatMap(({named:u})=>u)){if(c!==void 0){let u=o.meaningOf(n,c,s.workload);
u.type==="source"&&l.add(u.source.id.name),(u.type!=="source"||i.inNamespace(n,a).has(c))&&l.add(c)}if(B.literal===void 0){
for(let u of i.matching(n,a,B))l.add(u);for(let u of o.matching(n,a,B))l.add(u)}}return[...l].toSorted(Ie)}var XA=[];function ZA(n,e,t){
let{subject:s,context:r}=t,{index:i,renames:o,scope:a,settings:l}=r,{kind:B,namespace:c,name:u}=n,f=i.inNamespace(B,c).get(
u),h=e.references.get(u)??XA,d=f&&o.originalName(f,s.workload),p=a.sourceIsOut(n,f?.labels);if(p!==void 0)return{type:"o\
ut-of-scope",id:n,why:p};let g={names:d===void 0?[u]:[u,d],isReferenced:h.length>0,isMatch:f===void 0||f.annotations.get(
l.keys.match)==="true"},y=g.names.some(R=>e.excludes.has(R)),D=s.template.hasContainers&&!y,A=D?DC(e.rules,g):void 0,k=D?
DC(e.rulesOut,g):void 0;if(A===void 0&&k!==void 0)return{type:"out-of-scope",id:n,why:"only a Rollout that is out of sco\
pe selects it"};let x=f===void 0&&h.length===0?AC(B,u,t):void 0,q=x?.type==="ambiguous"?OC(x):e.ambiguous.get(u);if(q!==
void 0)return{type:"ambiguous",id:n,rule:A,references:h,candidates:q};if(x?.type==="source")return{type:"refused",source:x.
source,reason:"renamed"};if(f===void 0){let R=e.rules.some(({named:J})=>J.some(ke=>ke.name===u));return{type:"missing",id:n,
rule:A,references:h,isNamed:R,isExcluded:y}}return f.annotations.get(l.keys.ignore)==="true"?{type:"refused",source:f,reason:"\
ignore"}:A===void 0?{type:"refused",source:f,reason:y?"exclude":"opt-out"}:h.length>0&&ek(f,t)?{type:"refused",source:f,
reason:"hash-suffix"}:{type:"selected",source:f,rule:A,references:h,keys:nk(h,s,l)}}function ek({history:n},{subject:{workload:e},
context:{settings:t}}){return n.isHashed&&e.type.kustomizeRenames===!0&&t.functionInput?.stampHashed!==!0}var tk=["named",
"search","auto","auto-all"];function DC(n,e){let t=new Set(n.map(s=>yC(s,e)));return tk.find(s=>t.has(s))}function nk(n,{
deciders:e},t){let s=e.map(({annotations:i})=>i.get(zh)).find(i=>i==="keys"||i==="object")??t.granularity,r=n.length===0||
n.some(({keys:i})=>i===void 0);if(!(s==="object"||t.form==="env-vars"||r))return[...new Set(n.flatMap(({keys:i})=>i??[]))].
toSorted(Ie)}function NC(n,e){let t=sk(n),s=n.stampDomain??"rollstamp.io";rk([s,...n.oldStampDomain??[]],t);let r=n.reloadStrategy===
"env-vars"?"env-vars":n.stamp??"each";r==="env-vars"&&ik(n);for(let i of n.enable??[])throw new T(`--enable ${i}: there \
is no such addition in this version`);return{autoReloadAll:n.autoReloadAll??!1,granularity:n.granularity??"object",jobs:n.
jobs??"auto",kinds:[...Ml,...(n.workload??[]).map(ck)],namespace:n.namespace===void 0||n.namespace===""?"default":n.namespace,
ignoredKind:ok(n.resourcesToIgnore??[]),ignoredWorkloadTypes:ak(n.ignoredWorkloadTypes??[]),namespaces:n.namespaces??[],
namespacesToIgnore:n.namespacesToIgnore??[],namespaceSelector:IC("namespace-selector",n.namespaceSelector??[]),namespaceLabels:new Map(
(n.namespaceLabels??[]).map(lk)),resourceLabelSelector:IC("resource-label-selector",n.resourceLabelSelector??[]),isArgoRollouts:n.
isArgoRollouts??!0,form:r,stampDomain:s,oldStampDomains:(n.oldStampDomain??[]).filter(i=>i!==s),hashKey:uk(n.hashKey),rekey:n.
rekey??!1,missing:n.missing??"warn",expectMissing:n.expectMissing??[],pruneMissing:n.pruneMissing??!1,severity:hk(n.severity??
{}),strict:n.strict??!1,keys:t,functionInput:e}}function St(n,e){if(n==="")throw new T("an annotation key must not be em\
pty: leave the option out for the default");return n??e}function sk(n){return{auto:St(n.autoAnnotation,"reloader.stakate\
r.com/auto"),typedAuto:{ConfigMap:St(n.configmapAutoAnnotation,"configmap.reloader.stakater.com/auto"),Secret:St(n.secretAutoAnnotation,
"secret.reloader.stakater.com/auto")},named:{ConfigMap:St(n.configmapAnnotation,"configmap.reloader.stakater.com/reload"),
Secret:St(n.secretAnnotation,"secret.reloader.stakater.com/reload")},exclude:{ConfigMap:St(n.configmapsExcludeAnnotation,
"configmaps.exclude.reloader.stakater.com/reload"),Secret:St(n.secretsExcludeAnnotation,"secrets.exclude.reloader.stakat\
er.com/reload")},search:St(n.autoSearchAnnotation,"reloader.stakater.com/search"),match:St(n.searchMatchAnnotation,"relo\
ader.stakater.com/match"),ignore:St(n.ignoreAnnotation,"reloader.stakater.com/ignore")}}var kC=243;function rk(n,e){let t=[
e.auto,e.search,e.match,e.ignore,...Object.values(e.typedAuto),...Object.values(e.named),...Object.values(e.exclude)];for(let s of n){
if(s.length>kC||!mn(s))throw new T(`a stamp domain must be a DNS subdomain (lower-case letters, digits, - and .) of at m\
ost ${String(kC)} characters`);let r=t.find(i=>i.startsWith(`configmap.${s}/`)||i.startsWith(`secret.${s}/`)||i===`${s}/\
config-digest`);if(r!==void 0)throw new T(`the annotation key ${r} lies under the prefixes of the stamps (${s}): rename \
one of them`)}}function ik(n){let e=[["granularity",n.granularity==="keys"],["hash-key-file",n.hashKey!==void 0],["stamp\
 single",n.stamp==="single"],["stamp-domain",n.stampDomain!==void 0]].find(([,t])=>t);if(e!==void 0)throw new T(`--reloa\
d-strategy env-vars writes what Reloader would write, so it does not go with --${String(e[0])}: leave one of them out`)}
function ok(n){let e=new Set(n.map(t=>t.toLowerCase()));if(e.size!==0){if(e.size>1||!(e.has("configmaps")||e.has("secret\
s")))throw new T("--resources-to-ignore takes configMaps or secrets, one of them");return e.has("secrets")?"Secret":"Con\
figMap"}}function ak(n){for(let e of n)if(e!=="jobs"&&e!=="cronjobs")throw new T("--ignored-workload-types takes jobs an\
d cronjobs");return n}function IC(n,e){if(e.length!==0)try{return fh(e)}catch(t){throw t instanceof qt?new T(`--${n}: ${t.
message}`,{cause:t}):t}}function lk(n){let[e="",...t]=n.split("="),s=t.join("="),r=new Map;for(let i of s===""?[]:s.split(
",")){let o=i.indexOf("=");if(o<1)throw new T("--namespace-labels takes NS=key=value,key=value, e.g. 'shop=team=web,env=\
prod'");r.set(i.slice(0,o).trim(),i.slice(o+1).trim())}if(e===""||t.length===0)throw new T("--namespace-labels takes NS=\
key=value,key=value, e.g. 'shop=team=web,env=prod'");return[e,r]}var Bk=/^(?:([a-z0-9.-]+)\/)?([A-Za-z][A-Za-z0-9]*)=([^.=]+(?:\.[^.=]+)*)$/;
function ck(n){let[,e="",t="",s=""]=Bk.exec(n)??[];if(t==="")throw new T("--workload takes GROUP/KIND=path.to.template, \
e.g. apps.kruise.io/CloneSet=spec.template");if(e===""&&/^(?:ConfigMap|Secret|Namespace|.*List)$/.test(t))throw new T(`-\
-workload ${t}: a source, namespace or list has no pod template`);if(Ml.some(r=>r.group===e&&r.kind===t))throw new T(`--\
workload ${e}/${t}: the kind is built in`);return{group:e,kind:t,template:s.split(".")}}function uk(n){if(n===void 0)return;
let e=typeof n=="string"?new TextEncoder().encode(n):n;if(e.length===0)throw new T("the hash key is empty: give a key, o\
r leave the option out");return e}function fk(n){return n==="error"||n==="warning"||n==="info"||n==="off"}function hk(n){
let e=new Map;for(let[t,s]of Object.entries(n)){if(!Object.hasOwn(Oi,t))throw new T(`--severity ${t}: there is no such f\
inding; the codes are ${Object.keys(Oi).join(", ")}`);if(!fk(s))throw new T(`--severity ${t}=\u2026: takes error, warning, in\
fo or off`);e.set(t,s)}return e}function vn(n,e){if(e.length===0)return n;let t=[],s=0;for(let r of e.toSorted((i,o)=>i.start-o.start||i.end-o.end)){if(r.
start<s||r.end<r.start||r.end>n.length)throw new Error(`edits overlap or leave the text at offset ${String(r.start)}`);t.
push(n.slice(s,r.start),r.text),s=r.end}return t.push(n.slice(s)),t.join("")}var ms={text:"",start:0,end:0,at:0,column:0};function rr(n,e){if(ms.text===n&&ms.start<=e&&e<=ms.end)return ms;let t=e===
0?0:n.lastIndexOf(`
`,e-1)+1,s=t===0&&n.startsWith("\uFEFF")?1:t,r=n.indexOf(`
`,e);return ms={text:n,start:s,end:r===-1?n.length:r,at:s,column:0},ms}function Me(n,e){return rr(n,e).start}function et(n,e){
let{end:t}=rr(n,e);return t<n.length&&t>e&&n.charAt(t-1)==="\r"?t-1:t}function Rn(n,e){return Math.min(rr(n,e).end+1,n.length)}
function xn(n,e){let{start:t,end:s}=rr(n,e),r=s<n.length?s:t-1;return r>0&&n.charAt(r-1)==="\r"?`\r
`:`
`}function We(n,e){let t=rr(n,e);for(;t.at>e;t.at-=1)FC(n.charCodeAt(t.at-1))||(t.column-=1);for(;t.at<e;t.at+=1)FC(n.charCodeAt(
t.at))||(t.column+=1);return t.column}function FC(n){return n>=56320&&n<=57343}function $e(n,e,t){for(let s=e;s<t;s+=1){
let r=n.charCodeAt(s);if(r!==32&&r!==9)return!1}return!0}function gs(n,e){return $e(n,Me(n,e),e)}function po(n,e){return n.
charAt(e)==="#"&&(e===0||/[\s\uFEFF]/.test(n.charAt(e-1)))}function wt(n,e){let t=e;for(;;){let s=n.charCodeAt(t);if(s===
32||s===9||s===10||s===13)t+=1;else if(s===35&&po(n,t))t=et(n,t);else return t}}function le(n,e){switch(e.type){case"ali\
as":return e.end;case"scalar":return e.start===-1?-1:e.end;case"mapping":return e.flow?LC(n,e,"}"):TC(n,e);default:return e.
flow?LC(n,e,"]"):TC(n,e)}}function TC(n,e){if(e.type==="sequence")return Mn(n,e,e.items.length-1);let t=e.entries.at(-1);
return t===void 0?e.contentStart:xt(n,t)}function LC(n,e,t){let s=e.type==="mapping"?e.entries.at(-1):void 0,r=e.contentStart+
1;if(s!==void 0)r=xt(n,s);else if(e.type==="sequence")for(let i of e.items)r=Math.max(r,le(n,i));for(r=wt(n,r);n.charAt(
r)!==t&&r<n.length;)r=wt(n,r+1);return r+1}function bt(n,{key:e,value:t}){let s=le(n,e);if(s===-1)return t.start===-1?-1:
n.lastIndexOf(":",t.start);let r=wt(n,s);return n.charAt(r)===":"?r:-1}function xt(n,e){let t=le(n,e.value);if(t!==-1)return t;
let s=bt(n,e);return s===-1?le(n,e.key):s+1}function ft(n,e,t){let s=e.entries[t],r=s?.key.start??-1;if(r===-1)return s===
void 0?-1:bt(n,s);let i=e.entries[t-1],o=i===void 0?e.contentStart:xt(n,i);if(s?.key.type==="scalar"&&GB(s.key))return wt(
n,o);let a=r-1;for(;a>o&&/\s/.test(n.charAt(a));)a-=1;return a>=o&&n.charAt(a)==="?"?a:r}function GB({style:n}){return n===
"literal"||n==="folded"}function Co(n,e,t){return t===0?e.contentStart:wt(n,Mn(n,e,t-1))}function Mn(n,e,t){let s=e.items[t],
r=s===void 0?-1:le(n,s);return r!==-1?r:t<0?e.contentStart:Co(n,e,t)+1}function*mo(n,e){if(e.type==="scalar")e.contentStart!==-1&&(yield{start:e.contentStart,end:dk(n,e)});else if(e.type==="m\
apping")for(let{key:t,value:s}of e.entries)yield*mo(n,t),yield*mo(n,s);else if(e.type==="sequence")for(let t of e.items)
yield*mo(n,t)}function dk(n,e){let{end:t}=e;for(;t>e.contentStart&&/\s/.test(n.charAt(t-1));)t-=1;return t}function ys(n,{
start:e,end:t},s){let r=[],i=s.flatMap(l=>[...mo(n,l)]),o=l=>{let B=r.at(-1);B!==void 0&&$e(n,B.end,l.start)?r[r.length-
1]={start:B.start,end:l.end}:r.push(l)},a=0;for(let l=e;l<t;){for(;(i[a]?.end??1/0)<=l;)a+=1;let B=i[a];B?.start===l?(o(
B),l=B.end):/\s/.test(n.charAt(l))?l+=1:po(n,l)?l=et(n,l):(o({start:l,end:l+1}),l+=1)}return r}function ir(n,e){return e.
map(({start:t,end:s})=>{let r=gs(n,t),i=et(n,s);if($e(n,s,i))return r?{start:Me(n,t),end:Rn(n,s),text:""}:{start:pk(n,t),
end:s,text:""};let o=r||n.charAt(s-1)===","&&!po(n,vC(n,s));return{start:t,end:o?vC(n,s):s,text:""}})}function pk(n,e){let t=e;
for(;t>0&&$e(n,t-1,t);)t-=1;return t}function vC(n,e){let t=e;for(;t<n.length&&$e(n,t,t+1);)t+=1;return t}function ht(n,e,t){
let[s,...r]=e;return s===void 0?[]:[v(O({},s),{text:t}),...ir(n,r)]}function or(n,e){let t=bt(n,e),s=t===-1?le(n,e.key):
t+1;return ys(n,{start:s,end:xt(n,e)},[e.value])}function ar(n,e,t){return ys(n,{start:e,end:xt(n,t)},[t.key,t.value])}function go(n,e){
let t=[],s=e.findIndex(({isGone:i})=>!i),r=e.findLastIndex(({isGone:i})=>!i);for(let[i,o]of e.entries()){if(!o.isGone)continue;
let a=RC(n,e[i-1]?.end),l=r>i,c=s!==-1&&s<i&&a!==void 0&&gs(n,a.start),u=l&&!c?RC(n,o.end):a;t.push(...o.tokens,...u===void 0?
[]:[u])}return Ck(n,t)}function RC(n,e){let t=e===void 0?-1:wt(n,e);return t!==-1&&n.charAt(t)===","?{start:t,end:t+1}:void 0}
function Ck(n,e){let t=[];for(let s of e.toSorted((r,i)=>r.start-i.start)){let r=t.at(-1);r!==void 0&&$e(n,r.end,s.start)?
t[t.length-1]={start:r.start,end:s.end}:t.push(s)}return t}function Vt(n,e,{edits:t,column:s}){let r=t,i;for(let o of e){let a=o.isGone&&i?.isGone===!1?HB(i.node):void 0;a!==void 0&&
(r=mk(n,a,{edits:r,column:s})),i=o}for(let{node:o,isGone:a}of e)a&&o.start!==-1&&(r=yk(n,o,{edits:r,column:s}));return r}
function HB(n){if(n===void 0||n.type==="alias")return;if(n.type==="scalar")return GB(n)?n:void 0;if(n.flow)return;if(n.type===
"sequence")return HB(n.items.at(-1));let e=n.entries.at(-1);return HB(e?.value.start===-1?e.key:e?.value)}function mk(n,e,{
edits:t,column:s}){let r=n.slice(Me(n,e.contentStart-1),e.contentStart),i=/[|>][0-9]?\+/.test(r),o=[],a=new Map(t.map(l=>[
l.start,l]));for(let l=e.end;l<n.length;){let B=Rn(n,l),c=et(n,l),u=a.get(l);if(u!==void 0&&gk(n,u))l=u.end;else if($e(n,
l,c))(i||xC(n.slice(l,c),s))&&o.push({start:l,end:B,text:""}),l=B;else return[...MC(n,l,{edits:t,column:s}),...o]}return[
...t,...o]}function gk(n,e){return e.text===""&&(e.end===n.length||Me(n,e.end)===e.end)}function xC(n,e){return n.length>
e||n.includes("	")}function MC(n,e,{edits:t,column:s}){let r=/^[ \t]*/.exec(n.slice(e,et(n,e)))?.[0]??"";if(!xC(r,s))return t;
let i={start:e,end:e+r.length,text:" ".repeat(s)};if(n.charAt(i.end)==="#")return[...t,i];let o=t.find(a=>a.start===i.end&&
a.text===""&&n.charAt(a.end)==="#");return o===void 0?t:[...t.filter(a=>a!==o),v(O({},i),{end:o.end})]}function yk(n,e,{
edits:t,column:s}){let r=le(n,e);if(!n.slice(e.start,r).includes("	"))return t;let i=[],o=t;for(let a=Rn(n,e.start);a<r;a=
Rn(n,a)){let l=et(n,a);o.some(c=>c.start<=a&&c.end>a)||!/^ *\t/.test(n.slice(a,l))||($e(n,a,l)?i.push({start:a,end:Rn(n,
a),text:""}):o=MC(n,a,{edits:o,column:s}))}return[...o,...i]}function yo(n,e,{changes:t,layout:s}){let{add:r,before:i=0,update:o,remove:a}=t,l=[];for(let[h,d]of o)l.push(...ht(n,or(
n,h),Eo(d)));let[B]=e.entries,c=ft(n,e,0),u=r.length>0&&B!==void 0&&a.has(B)?B:void 0;if(r.length>0){let{lines:h,separator:d}=Dk(
n,r,{mapping:e,layout:s});if(u===void 0){let p=ft(n,e,i);l.push({start:p,end:p,text:h.map(g=>g+d).join("")})}else l.push(
...ht(n,ar(n,c,u),h.join(d)))}for(let h of ir(n,Ek(n,e,{remove:a,reuse:u})))l.push(h);if(e.flow||a.size===0)return l;let f=e.
entries.map(h=>({node:h.value.start===-1?h.key:h.value,isGone:a.has(h)}));return Vt(n,f,{edits:l,column:We(n,c)})}function Ek(n,e,{
remove:t,reuse:s}){let r=e.entries.map((i,o)=>{let a=t.has(i)&&i!==s,l=a?ar(n,ft(n,e,o),i):[];return{end:e.flow?xt(n,i):
0,isGone:a,tokens:l}});return e.flow?go(n,r):r.flatMap(({tokens:i})=>i)}function Eo(n){return`"${n}"`}function Dk(n,e,{mapping:t,
layout:s}){let r=ft(n,t,0),i=xn(n,r),o=" ".repeat(We(n,r));if(!t.flow)return{lines:e.map(f=>Do(f,o,s).join(i).slice(o.length)),
separator:i+o};let a=So(n,t,s),l=n.slice(Me(n,r),r),B=a.isPretty?`,${i}${l}`:a.isCompact?",":", ";return{lines:e.map(u=>GC(
u,v(O({},a),{indent:l,lineBreak:i}))),separator:B}}function Do({key:n,value:e,plain:t},s,r){if(typeof e=="string")return[
`${s}${n}: ${t===!0?e:Eo(e)}`];let i="entries"in e?r.step:r.dashStep;return[`${s}${n}:`,...PC(e,s+" ".repeat(i),r)]}function PC(n,e,t){
return"entries"in n?n.entries.flatMap(s=>Do(s,e,t)):n.items.flatMap(s=>$B(s,e,t))}function $B(n,e,t){let s=`${e}  `;return n.
flatMap(i=>Do(i,s,t)).map((i,o)=>o===0?`${e}- ${i.slice(s.length)}`:i)}function So(n,e,t){let s=t.flowStep,[r]=e.entries;
if(r===void 0)return{isPretty:!1,isCompact:!1,isPadded:!1,quotesKeys:!1,step:s};let i=bt(n,r),o=e.flow&&i!==-1&&!/\s/.test(
n.charAt(i+1));return{isPretty:e.flow&&gs(n,ft(n,e,0)),isCompact:o,isPadded:e.flow&&$e(n,e.contentStart+1,e.contentStart+
2),quotesKeys:o||r.key.type==="scalar"&&r.key.style==="double",step:s}}function GC({key:n,value:e,plain:t},s){let r=s.quotesKeys?
Eo(n):n,i=t===!0&&!s.quotesKeys&&typeof e=="string";return`${r}:${s.isCompact?"":" "}${i?e:lr(e,s)}`}function lr(n,e){if(typeof n==
"string")return Eo(n);let t=v(O({},e),{indent:e.indent+e.step}),s=e.isPadded&&!e.isPretty?" ":"",[r,i]="entries"in n?[`{${s}`,
`${s}}`]:["[","]"],o="entries"in n?n.entries.map(l=>GC(l,t)):n.items.map(l=>lr({entries:l},t));if(!e.isPretty)return r+o.
join(e.isCompact?",":", ")+i;let a=`,${e.lineBreak}${t.indent}`;return`${r}${e.lineBreak}${t.indent}${o.join(a)}${e.lineBreak}${e.
indent}${i}`}function HC(n,{mapping:e,entry:t},{value:s,layout:r}){let i=bt(n,t),o=or(n,t),a=We(n,t.key.start),l=xn(n,t.
key.start);if(!e.flow&&i!==-1&&!_C(t.value)){let h=xt(n,t);if(et(n,le(n,t.key))===et(n,h)){let[,...p]=Do({key:"",value:s},
" ".repeat(a),r);return Sk(n,{colon:i,end:h,added:l+p.join(l)})}let d=wk(n,o[0]?.start);if(d>a){let p=PC(s," ".repeat(d),
r),g=ht(n,o,p.join(l).slice(d));return Vt(n,[{node:t.value,isGone:!0}],{edits:g,column:d})}}let B=/^[ \t]*/.exec(n.slice(
Me(n,t.key.start)))?.[0]??"",c=So(n,e,r),u=lr(s,v(O({},c),{indent:B,lineBreak:l}));if(!e.flow&&i===-1){let h=" ".repeat(
We(n,ft(n,e,e.entries.indexOf(t))));return[UB(n,le(n,t.key),[`${h}: ${u}`])]}if(t.value.type==="mapping"&&_C(t.value))return[
{start:t.value.contentStart,end:le(n,t.value),text:u}];if(o.length>0){let h=ht(n,o,u);return e.flow?h:Vt(n,[{node:t.value,
isGone:!0}],{edits:h,column:a})}let f=i===-1?le(n,t.key):i+1;return[{start:f,end:f,text:`${i===-1?":":""}${c.isCompact?"":
" "}${u}`}]}function Sk(n,{colon:e,end:t,added:s}){let r=et(n,t),i={start:r,end:r,text:s};return t===e+1?[i]:$e(n,t,r)?[
{start:e+1,end:r,text:s}]:[{start:e+1,end:t,text:""},i]}function wk(n,e){if(e===void 0)return-1;let t=n.slice(Me(n,e),e);
return/^ *$/.test(t)?t.length:-1}function UB(n,e,t){let s=xn(n,e),r=e>0&&n.charAt(e-1)===`
`,i=r?e:et(n,e),o=t.map(a=>r?a+s:s+a);return{start:i,end:i,text:o.join("")}}function _C(n){return n.start!==n.contentStart}
function wo(n,e,t=2){let s=e.flow?ft(n,e,0):e.contentStart;for(let{value:r}of e.entries){if(r.type!=="mapping"||r.entries.
length===0)continue;let i=ft(n,r,0),o=We(n,i)-We(n,s);if(o<=0||!gs(n,i))continue;let[a,l]=[s,i].map(c=>n.slice(Me(n,c),c)),
B=a!==void 0&&l?.startsWith(a)===!0;return{step:o,flowStep:B?l.slice(a.length):" ".repeat(o),dashStep:t}}return{step:2,flowStep:"\
  ",dashStep:t}}var _n=["metadata","annotations"];function $C(n,e){if(e.length===0)return{edits:[]};let{text:t}=n.doc.file,s=kk(n,e);if(s!==
void 0)return{obstacle:s};let r=wo(t,n.at.node),i=M(n.at,_n[0]),o=M(i,_n[1]),a=o?.node.type==="mapping"?Le(o.node):void 0,
l=e.flatMap(({key:B,value:c})=>c===void 0||a?.has(B)===!0?[]:[{key:B,value:c}]);if(o?.node.type==="mapping"&&o.node.entries.
length>0){let{node:B}=o,c=v(O({},bk(B,e)),{add:l}),u=l.length===0&&B.entries.every(h=>c.remove.has(h)),f=UC(B,c.remove);
return f!==void 0?{obstacle:f}:u?Ok(t,n.at.node,r):{edits:yo(t,B,{changes:c,layout:r})}}return{edits:Ak(t,{at:n.at,metadata:i,
added:l,layout:r})}}function bk(n,e){let t=new Map,s=new Set,r=new Map(n.entries.map(i=>[i.name,i]));for(let{key:i,value:o}of e){
let a=r.get(i);a!==void 0&&(o===void 0?s.add(a):t.set(a,o))}return{update:t,remove:s}}function Ok(n,e,t){let s=Qe(e,_n[0]),
r=s?.value;if(s===void 0||r?.type!=="mapping")return{edits:[]};let i=Qe(r,_n[1]),o=r.entries.every(B=>B===i),[a,l]=o?[e,
s]:[r,i];return l===void 0?{edits:[]}:KB(n,a,{entry:l,layout:t})}function KB(n,e,{entry:t,layout:s}){let r=UC(e,[t]);if(r!==
void 0)return{obstacle:r};if(e.entries.length===1&&!e.flow){let o=ft(n,e,0),a=ht(n,ar(n,o,t),"{}"),l={node:t.value,isGone:!0};
return{edits:Vt(n,[l],{edits:a,column:We(n,o)})}}return{edits:yo(n,e,{changes:{add:[],update:new Map,remove:new Set([t])},
layout:s})}}function UC(n,e){let t=Sh(n);for(let{key:s,name:r}of e)if(r!==void 0&&t.has(r))return{type:"shared",offset:s.
start}}function Ak(n,{at:e,metadata:t,added:s,layout:r}){let i={key:_n[1],value:{entries:s}};return t?.node.type==="mapp\
ing"&&t.node.entries.length>0?bo(n,t.node,{entry:i,layout:r}):bo(n,e.node,{entry:{key:_n[0],value:{entries:[i]}},layout:r})}
function bo(n,e,{entry:t,layout:s,before:r=0}){let i=Qe(e,t.key);if(i!==void 0)return HC(n,{mapping:e,entry:i},{value:t.
value,layout:s});let o={add:[t],before:e.entries.length>r?r:0,update:new Map,remove:new Set};return yo(n,e,{changes:o,layout:s})}
function kk(n,e){if(n.duplicate!==void 0)return{type:"duplicate",offset:n.duplicate};let t=n.at;for(let s of _n){let r=Br(
t,[s]);if(r!==void 0)return r;let i=M(t,s);if(i!==void 0&&i.node.type!=="mapping"&&!ct(i))return{type:"invalid",offset:i.
node.start,field:s==="metadata"?s:`metadata.${s}`};t=i}return Br(t,e.map(({key:s})=>s))}function Br(n,e){if(n===void 0)return;
let{node:t,shared:s}=n;if(s)return{type:"shared",offset:t.start};if(t.type!=="mapping")return;let r=Oo(n,e);if(r!==void 0)
return r;if(!t.merges&&!Ik(t))return;let i=Le(t);for(let o of e){let a=i.get(o);if(a===void 0)continue;if(a.merged||a.entry.
key.aliased||a.entry.value.aliased)return{type:"shared",offset:a.entry.key.start}}}function Oo(n,e){if(n?.node.type!=="m\
apping"||n.node.duplicates===void 0)return;let t=new Set(e),s=n.node.duplicates.find(({name:r})=>r!==void 0&&t.has(r));return s&&
{type:"duplicate",offset:s.key.start}}function Ik(n){return n.entries.some(({key:e,value:t})=>e.aliased||t.aliased)}var Nk=/^[0-9a-f]{40}$/;function Ao(n,e){return ye(M(M(n,"spec"),e))}function KC(n){return["containers","initContainers"].
flatMap(e=>Ao(n,e).flatMap((t,s)=>ye(M(t,"env")).flatMap((r,i)=>{let o=Y(M(r,"name"))??"",a=$h(o),l=Y(M(r,"value"))??"";
return a===void 0||!Nk.test(l)||M(r,"valueFrom")!==void 0?[]:[{kind:a,name:o,value:l,list:e,container:s,index:i}]})))}function qC(n){
let e=new Map;return({name:t,container:s})=>{let r=e.get(s);if(r!==void 0)return r.get(t);let i=ye(M(Ao(n,"containers")[s],
"env")),o=new Map(i.map(a=>[Y(M(a,"name")),a]));return e.set(s,o),o.get(t)}}function jC(n,e,t){let{text:s}=n.doc.file,r=[];for(let i of e){let o=Ao(n.at,i.list)[i.container];if(o?.node.type!=="map\
ping")continue;let a=Tk(n,i.list)??Lk(o,i);if(a!==void 0)return{obstacle:a};let l=v(O({},wo(s,n.at.node)),{dashStep:Fk(s,
n.at)}),B=vk(s,o.node,{change:i,side:t,layout:l});if("obstacle"in B)return B;for(let c of B.edits)r.push(c)}return{edits:r}}
function Fk(n,e){let t=M(e,"spec")?.node,s=t?.type==="mapping"?Qe(t,"containers"):void 0;return s?.value.type!=="sequenc\
e"||s.value.flow?2:Math.max(0,We(n,s.value.contentStart)-We(n,s.key.start))}function Tk({at:n,duplicate:e},t){return e!==
void 0?{type:"duplicate",offset:e}:Oo(n,["spec"])??Oo(M(n,"spec"),[t])}function Lk(n,e){let t=Br(n,["env"]);if(t!==void 0)
return t;let s=M(n,"env");if(s?.shared===!0)return{type:"shared",offset:s.node.start};if(!(s===void 0||ct(s))){if(s.node.
type!=="sequence")return{type:"invalid",offset:s.node.start,field:"env"};for(let r of[...e.update.keys(),...e.remove]){let i=s.
node.items[r];if(i===void 0)continue;if(i.type!=="mapping"||i.aliased)return{type:"shared",offset:i.start};let a=Br({node:i,
shared:!1},["name","value"]);if(a!==void 0)return a}}}function vk(n,e,{change:t,side:s,layout:r}){let i=t.add.map(({name:l,
value:B})=>[{key:"name",value:l,plain:!0},{key:"value",value:B}]),o=Qe(e,"env"),a=o?.value;return o===void 0||a?.type!==
"sequence"||a.items.length===0?i.length===0?{edits:[]}:{edits:bo(n,e,{entry:{key:"env",value:{items:i}},layout:r,before:1})}:
i.length===0&&a.items.every((l,B)=>t.remove.has(B))?KB(n,e,{entry:o,layout:r}):{edits:Rk(n,a,{change:t,added:i,side:s,layout:r})}}
function Rk(n,e,{change:t,added:s,side:r,layout:i}){let o=[];for(let[f,h]of t.update){let d=e.items[f],p=d?.type==="mapp\
ing"?Qe(d,"value"):void 0;p!==void 0&&o.push(...ht(n,or(n,p),`"${h}"`))}let a=r==="first"?0:e.items.length-1,l=s.length>
0&&t.remove.has(a)?a:void 0;s.length>0&&o.push(...(e.flow?Mk:xk)(n,e,{added:s,side:r,layout:i,reuse:l}));let B=e.items.map(
(f,h)=>{let d=t.remove.has(h)&&h!==l,p=Mn(n,e,h),g=e.flow?f.start:d?Co(n,e,h):0;return{end:p,isGone:d,tokens:d?ys(n,{start:g,
end:p},[f]):[]}}),c=e.flow?go(n,B):B.flatMap(f=>f.tokens);for(let f of ir(n,c))o.push(f);if(e.flow||t.remove.size===0)return o;
let u=e.items.map((f,h)=>({node:f,isGone:t.remove.has(h)}));return Vt(n,u,{edits:o,column:We(n,e.contentStart)})}function xk(n,e,{
added:t,side:s,layout:r,reuse:i}){let o=" ".repeat(We(n,e.contentStart)),a=xn(n,e.contentStart),l=t.map(B=>$B(B,o,r).join(
a));if(i!==void 0){let B=Co(n,e,i),c=e.items[i],u=ys(n,{start:B,end:Mn(n,e,i)},c===void 0?[]:[c]);return ht(n,u,l.join(a).
slice(o.length))}if(s==="first"){let B=e.contentStart,c=l.map(u=>`${u.slice(o.length)}${a}${o}`).join("");return[{start:B,
end:B,text:c}]}return[UB(n,Mn(n,e,e.items.length-1),l)]}function Mk(n,e,{added:t,side:s,layout:r,reuse:i}){let[o]=e.items;
if(o===void 0)return[];let a=o.type==="mapping"?So(n,o,r):void 0,l=n.slice(Me(n,o.start),o.start),B=$e(l,0,l.length),c={
isPretty:a?.isPretty??!1,isCompact:a?.isCompact??!1,isPadded:a?.isPadded??!1,quotesKeys:a?.quotesKeys??!1,step:r.flowStep,
indent:/^[ \t]*/.exec(l)?.[0]??"",lineBreak:xn(n,o.start)},u=B?`,${c.lineBreak}${l}`:c.isCompact?",":", ",f=t.map(d=>lr(
{entries:d},c));if(i!==void 0){let d=e.items[i];if(d===void 0)return[];let p=ys(n,{start:d.start,end:le(n,d)},[d]);return ht(
n,p,f.join(u))}if(s==="first")return[{start:o.start,end:o.start,text:f.map(d=>d+u).join("")}];let h=Mn(n,e,e.items.length-
1);return[{start:h,end:h,text:f.map(d=>u+d).join("")}]}function qB(n,e){let t=n.isNamed||n.references.length>0;return n.rule!==void 0&&t&&!e.pruneMissing}function ko(n,e){switch(n.
type){case"selected":return{type:"selected"};case"out-of-scope":case"ambiguous":return{type:"leave"};case"refused":return{
type:"remove",reason:`removed: ${n.reason}`};default:return qB(n,e)?{type:"kept"}:n.isExcluded?{type:"remove",reason:"re\
moved: exclude"}:{type:"remove",reason:n.rule===void 0?"removed: opt-out":"removed: missing"}}}function jB(n,{selection:e,
settings:t,isCheck:s,drafts:r,place:i}){return!n.startsWith(jt)||t.hashKey!==void 0||t.rekey?!1:(r.push(G.hashKeyMissing(
i,e.workload.id,s)),!0)}import{hash as _k}from"node:crypto";var Pk=63,Gk=46,Hk=16,JC={ConfigMap:"configmap",Secret:"secret"};function WC(n,e,t){
return`${JC[n]}.${t}/${Io(e)}`}function JB(n){return`${n}/config-digest`}function Io(n){return n.length<=Pk?n:`${n.slice(
0,Gk)}.${_k("sha256",n,"hex").slice(0,Hk)}`}function No(n,e){if(n===JB(e))return"single";for(let t of["ConfigMap","Secre\
t"]){let s=`${JC[t]}.${e}/`;if(n.startsWith(s))return{kind:t,short:n.slice(s.length)}}}function VC(n,{context:e,drafts:t}){let{settings:s,digests:r,isCheck:i}=e,o=new Map(s.form==="env-vars"?[]:Xe(n).map(u=>[
qe(u.source.id),r.of(u.source,u.keys)])),a=$k(n,{settings:s,known:o}),l={selection:n,settings:s,isCheck:i,drafts:t,changes:[],
states:new Map,isLocked:!1,isSingleLocked:!1,wanted:a,longNames:jk(n)},B=[s.stampDomain,...s.oldStampDomains];for(let[u,
f]of Uk(n,B))Kk(u,{work:l,place:f,domains:B});for(let[u,{value:f,source:h}]of[...a].toSorted(([d],[p])=>Ie(d,p)))l.isSingleLocked||
l.isLocked&&h?.kind!=="ConfigMap"||(cr(l,h,"absent"),l.changes.push({action:"add",form:"annotation",key:u,value:f,reason:"\
added",source:h}));return{changes:l.isLocked?l.changes.filter(({reason:u})=>u!=="form"):l.changes,states:l.states,digests:o,
isLocked:l.isLocked}}function $k(n,{settings:e,known:t}){if(t.size===0)return new Map;if(e.form==="single"){let s=Xe(n).
map(({source:{id:r}})=>[`${r.kind.toLowerCase()}/${r.name}`,t.get(qe(r))??""]);return new Map([[JB(e.stampDomain),{value:Jh(
s),source:void 0}]])}return new Map(Xe(n).map(({source:{id:s}})=>[WC(s.kind,s.name,e.stampDomain),{value:t.get(qe(s))??"",
source:s}]))}function Uk({template:n},e){let t=r=>e.some(i=>No(r,i)!==void 0);if(![...n.annotations.keys()].some(t))return[];
let s=M(M(n.at,"metadata"),"annotations")?.node;return s?.type!=="mapping"?[]:[...Le(s)].filter(([r])=>t(r)).map(([r,{entry:i}])=>[
r,{file:n.doc.file,offset:i.key.start}])}function Kk(n,{work:e,place:t,domains:s}){let{selection:r,settings:i,drafts:o}=e,
a=r.template.annotations.get(n)??"",l=s.find(h=>No(n,h)!==void 0)??i.stampDomain,B=No(n,l);if(B===void 0)return;let c=l===
i.stampDomain;if(!qh.test(a)){if(!c)return;let h=e.wanted.get(n);h!==void 0&&cr(e,h.source,"foreign"),e.wanted.delete(n),
o.push(G.stampForeign(t,r.workload.id,n));return}let u={selection:r,settings:i,isCheck:e.isCheck,drafts:o,place:t},f={key:n,
value:a,place:t,lock:u};B==="single"?Wk(f,e):Jk(v(O({},f),{kind:B.kind,name:qk(e,B)}),e)}function qk({selection:n,longNames:e},{
kind:t,short:s}){return/^.{46}\.[0-9a-f]{16}$/.test(s)?e.get(s)??n.nameBehind(t,s,Io)??s:s}function jk({verdicts:n}){let e=n.
map(t=>("source"in t?t.source.id:t.id).name);return new Map(e.map(t=>[Io(t),t]).filter(([t,s])=>t!==s))}function Jk(n,e){
let{key:t,value:s,kind:r,name:i}=n,o={kind:r,name:i},a=e.selection.judge(r,i),l=ko(a,e.settings);if(l.type!=="leave")if(l.
type==="kept")cr(e,o,"kept"),e.drafts.push(G.stampKept(n.place,e.selection.workload.id,o));else if(l.type==="remove"){if(a.
type==="refused"&&a.reason==="renamed"){let B={key:t,source:a.source.id};e.drafts.push(G.stampedInBase(n.place,e.selection.
workload.id,B))}WB(e,{key:t,reason:l.reason,source:o})}else r==="Secret"&&jB(s,n.lock)?YC(e,o):zC({key:t,value:s,source:o},
e)}function Wk({key:n,value:e,lock:t,place:s},r){let{selection:i,settings:o}=r,a=Xe(i),l=i.verdicts.filter(h=>h.type==="\
missing"&&qB(h,o)),[B]=l;if((a.some(({source:h})=>h.id.kind==="Secret")||l.some(h=>h.type==="missing"&&h.id.kind==="Secr\
et"))&&jB(e,t)){YC(r,void 0);return}if(r.wanted.has(n)){zC({key:n,value:e,source:void 0},r);return}if(i.verdicts.some(({
type:h})=>h==="out-of-scope"))return;let u=es.some(h=>i.judge(h,"").type==="out-of-scope");if(a.length===0&&u)return;if(a.
length===0&&B?.type==="missing"){r.drafts.push(G.stampKept(s,i.workload.id,B.id));return}let f=a.length===0?Vk(i):"form";
WB(r,{key:n,reason:f,source:void 0})}function YC(n,e){n.isLocked=!0,n.isSingleLocked||=e===void 0,cr(n,e,"blocked")}function Vk(n){
let e=n.verdicts.find(t=>t.type==="refused");return e?.type==="refused"?`removed: ${e.reason}`:"removed: opt-out"}function zC({
key:n,value:e,source:t},s){let r=s.wanted.get(n);if(r===void 0){WB(s,{key:n,reason:"form",source:t});return}if(s.wanted.
delete(n),cr(s,t,r.value===e?"fresh":"stale"),r.value===e)return;let i=r.value.startsWith(jt)===e.startsWith(jt)?"conten\
t":"key";s.changes.push({action:"update",form:"annotation",key:n,value:r.value,reason:i,source:t})}function WB(n,{key:e,
reason:t,source:s}){n.changes.push({action:"remove",form:"annotation",key:e,value:void 0,reason:t,source:s})}function cr(n,e,t){
if(e===void 0)for(let{source:s}of Xe(n.selection))n.states.set(qe(s.id),t);else n.states.set(qe(e),t)}var QC={changes:[],states:new Map,digests:new Map,edits:[]};function XC(n,{context:e,drafts:t}){let{settings:s,digests:r}=e,
o=s.form==="env-vars"?Yk(n,{digests:r,drafts:t}):new Map,a=new Map([...o.values()].map(({source:u,value:f})=>[qe(u),f])),
l=KC(n.template.at),B={selection:n,settings:s,wanted:o,drafts:t,changes:[],states:new Map,buckets:new Map,verdicts:l.length===
0?new Map:eI(n)};for(let u of l.toReversed())Qk(u,B);let c=qC(n.template.at);for(let u of[...o.values()].toSorted((f,h)=>Ie(
f.name,h.name))){let f=c(u);if(f!==void 0){let h={file:n.template.doc.file,offset:f.node.start};t.push(G.variableForeign(
h,n.workload.id,u.name)),B.states.set(qe(u.source),"foreign");continue}B.states.set(qe(u.source),"absent"),VB(B,{list:"c\
ontainers",container:u.container}).add.push(u),B.changes.push({action:"add",form:"env-var",key:u.name,value:u.value,reason:"\
added",source:u.source})}return{changes:B.changes,states:B.states,digests:a,edits:nI(B.buckets)}}function Yk(n,{digests:e,
drafts:t}){let s=new Map,{workload:r}=n;for(let i of Xe(n)){let{id:o}=i.source,a=Js(o.kind,o.name),l=s.get(a);if(l!==void 0){
let B=[l.source.name,o.name];t.push(G.envCollision(r.place,r.id,{variable:a,names:B}))}s.set(a,{name:a,value:e.reloader(
i.source),container:zk(i),source:o})}return s}function zk({references:n}){for(let e of["volume","env"]){let t=n.filter(r=>r.
via===e),s=t.flatMap(r=>r.containers);if(t.length>0)return s.length===0?0:s.reduce((r,i)=>Math.min(r,i))}return 0}function Qk(n,e){
let{selection:t,settings:s,wanted:r}=e,i=r.get(n.name);if(i!==void 0&&n.list==="containers"&&n.container===i.container){
r.delete(n.name);let c=i.value===n.value;if(e.states.set(qe(i.source),c?"fresh":"stale"),c)return;VB(e,n).update.set(n.index,
i.value),e.changes.push({action:"update",form:"env-var",key:n.name,value:i.value,reason:"content",source:i.source});return}
let o=Xk(n,e),a=o===void 0?void 0:"source"in o?o.source.id:o.id,l=o===void 0?tI(n,t):ko(o,s);if(l.type==="leave")return;
if(l.type==="kept"&&a!==void 0){e.states.set(qe(a),"kept");let{file:c}=t.template.doc;e.drafts.push(G.stampKept({file:c,
offset:t.workload.place.offset},t.workload.id,a));return}let B=l.type==="remove"?l.reason:"form";VB(e,n).remove.add(n.index),
e.changes.push({action:"remove",form:"env-var",key:n.name,value:void 0,reason:B,source:a})}function Xk({kind:n,name:e},{
selection:t,verdicts:s}){let r=s.get(e);if(r!==void 0)return r;let i=t.nameBehind(n,e,Zk[n]);return i===void 0?void 0:t.
judge(n,i)}var Zk={ConfigMap:n=>Js("ConfigMap",n),Secret:n=>Js("Secret",n)};function eI({verdicts:n}){return new Map(n.toReversed().
map(e=>{let{kind:t,name:s}="source"in e?e.source.id:e.id;return[Js(t,s),e]}))}function tI({kind:n},e){return e.judge(n,"").
type==="out-of-scope"?{type:"leave"}:{type:"remove",reason:"removed: opt-out"}}function VB(n,{list:e,container:t}){let s=`${e}\
/${String(t)}`,r=n.buckets.get(s)??{add:[],update:new Map,remove:new Set};return n.buckets.set(s,r),r}function nI(n){return[
...n].map(([e,t])=>{let[s,r]=e.split("/");return v(O({},t),{list:s==="containers"?"containers":"initContainers",container:Number(
r)})})}function ZC(n,e){let t=[];return{plans:n.map(r=>sI(r,{context:e,drafts:t})),drafts:t}}function sI(n,{context:e,drafts:t}){
if(n.outOfScope!==void 0)return{selection:n,changes:[],edits:[],states:new Map,digests:new Map};let s=VC(n,{context:e,drafts:t}),
r=s.isLocked?QC:XC(n,{context:e,drafts:t}),i=rI([...s.changes,...r.changes]),a=[$C(n.template,s.changes),jC(n.template,r.
edits,n.workload.type.isRollout===!0?"last":"first")].flatMap(l=>iI(n,l,t));return oI(n,s.changes,t),{selection:n,changes:i,
edits:a.toSorted((l,B)=>l.start-B.start||l.end-B.end),states:new Map([...s.states,...r.states]),digests:new Map([...s.digests,
...r.digests])}}function rI(n){if(!n.some(({reason:t})=>t==="form"))return n;let e="form";return n.map(t=>t.reason==="ad\
ded"?v(O({},t),{reason:e}):t)}function iI({workload:n,template:e},t,s){if("edits"in t)return t.edits;let{obstacle:r}=t,{
file:i}=e.doc,o={file:i,offset:r.offset>=0?r.offset:e.at.node.start};return r.type==="shared"?s.push(G.aliasShared(o,n.id)):
r.type==="duplicate"?s.push(G.duplicateKey(o,!0)):s.push(G.templateInvalid(o,n.id,r.field)),[]}function oI({workload:n,template:e},t,s){
if(t.length===0)return;let r=new Map(e.annotations);for(let{key:o,value:a}of t)a===void 0?r.delete(o):r.set(o,a);let i=0;
for(let[o,a]of r)i+=Buffer.byteLength(o)+Buffer.byteLength(a);i>ee.annotations&&s.push(G.annotationsTooLarge(n.place,n.id,
i))}function Pn(n,e,t){let s=NC(e,t.functionInput);aI(n);let r=t.parsed??fs(n,Nh(s)),i=Fh(r,s),o=wp(i,s),a=SC(i,o,s),l=Vh(s.
hashKey),B=ZC(a,{settings:s,digests:l,isCheck:t.isCheck}),c=ed({catalog:i,scope:o,selections:a},{settings:s,digests:l}),
u=[...t.drafts??[],...[r,i,o,B,l].flatMap(f=>f.drafts),...c];return{files:lI(n,B.plans),findings:Yh(u,n,s),plans:B.plans,
documents:r.documents}}function aI(n){let e=0;for(let{path:t,text:s}of n)if(e+=s.length,e>ee.input)throw new W("limit","\
the input is larger than 256 MiB: stamp it in several sets",{path:t})}function lI(n,e){let t=new Map(n.map(s=>[s,[]]));for(let{
selection:s,edits:r}of e){let i=t.get(s.template.doc.file);for(let o of r)i?.push(o)}return[...t].map(([s,r])=>({path:s.
path,text:vn(s.text,r),edits:r}))}function dt(n){return n.map(e=>{let{selection:t,changes:s}=e,{workload:r,outOfScope:i}=t,{file:o,offset:a}=r.place;return v(
O(O({kind:r.id.kind,namespace:r.id.namespace,name:r.id.name,path:o.path},me(o,a)),i===void 0?{}:{outOfScope:i}),{sources:t.
verdicts.map(l=>uI(l,e)),changes:s.map(({action:l,key:B,reason:c,source:u})=>O({action:l,key:B,reason:c},u===void 0?{}:{
source:{kind:u.kind,name:u.name}}))})})}var BI={fresh:"fresh",stale:"stale",absent:"missing",kept:"kept",foreign:"foreig\
n",blocked:"locked"},cI={ignore:"the source is ignored by its own annotation",exclude:"an exclude list holds it","opt-ou\
t":"the workload has not opted in with it","hash-suffix":"its name ends with a hash of its content, which rolls the pods\
 already",renamed:"it has another name by now"};function uI(n,{selection:e,states:t,digests:s}){let r="source"in n?n.source.
id:n.id,i=qe(r),o=t.get(i),a=o===void 0?"none":BI[o],l={kind:r.kind,name:r.name,references:fI(r,e)},B="rule"in n&&n.rule!==
void 0?{rule:n.rule}:{};if(e.outOfScope!==void 0&&n.type!=="refused")return v(O(O({},l),B),{stamp:"out of scope",why:e.outOfScope});
switch(n.type){case"selected":{let c=o==="blocked"?void 0:s.get(i);return v(O(O(O({},l),B),c===void 0?{}:{digest:c}),{stamp:a})}case"\
refused":return v(O({},l),{stamp:a,why:cI[n.reason]});case"out-of-scope":return v(O({},l),{stamp:"out of scope",why:n.why});case"\
ambiguous":return v(O({},l),{stamp:a,why:"kustomize could put several names there"});default:return v(O(O({},l),B),{stamp:a,
why:"the source is not in this set"})}}function fI({kind:n,name:e},{template:t}){let{file:s}=t.doc;return t.references.filter(
r=>r.kind===n&&r.name===e).map(({path:r,offset:i})=>O({field:r,path:s.path},me(s,i)))}function YB(n){return n.flatMap(({
selection:e})=>{if(e.outOfScope!==void 0&&e.outOfScope!==Zn)return[];let{workload:t}=e;return e.verdicts.filter(r=>r.type===
"missing").flatMap(({id:r,rule:i})=>{if(i===void 0)return[];let{line:o}=me(t.place.file,t.place.offset),{kind:a,name:l}=r;
return[{workload:t.id,source:{kind:a,name:l},rule:i,path:t.place.file.path,line:o}]})})}function Mt(n){return n.some(({severity:e})=>e==="error")}var hI={add:"added",update:"changed",remove:"removed"};function dI({action:n,key:e,reason:t,source:s}){let r=P(s===void 0?
e:`${s.kind.toLowerCase()} ${s.name}`);return t==="added"||t.startsWith("removed")?`${r} ${t}`:`${r} ${hI[n]} [${t}]`}function ur({
changes:n}){return n.map(dI).join(", ")}function zB({kind:n,namespace:e,name:t}){return[n,e,t].map(P).join("/")}function QB(n){
return`${zB(n)}: ${ur(n)}`}function em(n){let{path:e,line:t,column:s}=n;return{code:"stale",severity:"error",message:`th\
e stamps are stale: ${QB(n)}; run rollstamp stamp --in-place`,path:e,line:t,column:s}}var pI="<redacted>",CI=new Set(["data","binaryData","stringData"]),mI=new Set(["annotations"]),gI=new Set(["metadata"]);
function tm(n,e){let{text:t}=n,s={text:t,spans:[],seen:new Set};for(let{file:r,root:i}of e)if(r===n)for(let o of nm(i,"")){
let a=Yt(o,CI),l=Yt(o,gI).flatMap(({value:B})=>Yt(B,mI));for(let B of[...a,...l])DI(B,s)}return bI(s.spans).flatMap(({start:r,
end:i})=>{let o=t.slice(r,i),a=o.replace(/[^\s,][^\r\n]*/g,pI);return a===o?[]:[{start:r,end:i,text:a}]})}var yI=new Set(
["kind"]),EI=new Set(["items"]);function*nm(n,e){let t=Yt(n,yI).map(({value:i})=>sm(i)),s=t.find(i=>i==="ConfigMap"||i===
"Secret")??t.at(-1)??e;(s==="ConfigMap"||s==="Secret")&&(yield n);let r=s.endsWith("List")?s.slice(0,-4):"";for(let{value:i}of Yt(
n,EI))for(let o of rm(i))yield*nm(o,r)}function sm(n){return n.type==="alias"?sm(n.target):n.type==="scalar"?n.text:""}function rm(n){
return n.type==="alias"?rm(n.target):n.type==="sequence"?n.items:[]}function Yt(n,e){return n.type==="alias"?Yt(n.target,
e):n.type==="sequence"?n.items.flatMap(t=>Yt(t,e)):n.type!=="mapping"?[]:n.entries.flatMap(t=>t.isMerge?Yt(t.value,e):t.
name!==void 0&&e.has(t.name)?[t]:[])}function DI(n,e){let t=bt(e.text,n);t!==-1&&XB(t+1,e),Fo(n.value,e)}function Fo(n,e){
if(n.type==="alias")Fo(n.target,e);else if(n.type==="mapping"){if(e.seen.has(n))return;e.seen.add(n),n.flow&&XB(n.contentStart+
1,e);for(let[t,s]of n.entries.entries())SI(n,t,{entry:s,search:e});n.flow&&XB(le(e.text,n),e)}else To(n,e)}function SI(n,e,{
entry:t,search:s}){let{text:r,spans:i}=s,o=bt(r,t),a=o===-1?le(r,t.key):o+1,l=n.entries[e+1]?.key.start??-1,B=()=>n.flow?
le(r,n)-1:wt(r,le(r,n));i.push({start:a,end:l===-1?B():l}),t.isMerge?wI(t.value,s):t.value.type!=="scalar"&&To(t.value,s)}
function wI(n,e){if(n.type==="sequence")for(let t of n.items)Fo(t,e);else Fo(n,e)}function To(n,e){if(n.type==="alias"){
To(n.target,e);return}if(n.start===-1||e.seen.has(n))return;e.seen.add(n),e.spans.push({start:n.start,end:le(e.text,n)});
let t=n.type==="mapping"?n.entries.map(({value:s})=>s):[];for(let s of n.type==="sequence"?n.items:t)s.type!=="scalar"&&
To(s,e)}function XB(n,{text:e,spans:t}){t.push({start:n,end:wt(e,n)})}function bI(n){let e=[];for(let t of n.toSorted((s,r)=>s.
start-r.start||r.end-s.end)){let s=e.at(-1);s!==void 0&&t.start<s.end?e[e.length-1]={start:s.start,end:Math.max(s.end,t.
end)}:t.start<t.end&&e.push(t)}return e}import{styleText as OI}from"node:util";function Es({isTTY:n},e){let t=e.NO_COLOR,s=!n||t!==void 0&&t!==""||e.TERM==="dum\
b";return(r,i)=>s?r:OI(i,r,{validateStream:!1})}var ec=3,im=400,AI=100;function Bm(n,e,{io:t,documents:s}){let r=tm(n,s),i=om(vn(n.text,r)),o=om(vn(n.text,[...r,...e])),
a=kI(n,e).map(u=>II(u,{before:i,after:o})),l=Es(t.stdout,t.env),B=de(n.path).replace(/^\/+/,""),c=[l(`--- a/${B}`,"bold"),
l(`+++ b/${B}`,"bold")];for(let u of NI(a))c.push(...FI(u,{before:i,after:o,write:l}));return c.map(u=>`${u}
`).join("")}function om(n){return n.match(/[^\n]*\n|[^\n]+$/g)??[]}function am(n){return n.split(`
`).length-1}function kI(n,e){let t=[],s=0;for(let r of e.toSorted((i,o)=>i.start-o.start||i.end-o.end)){let i=wl(n,r.start),
o=wl(n,r.end)+1,a=am(r.text)-am(n.text.slice(r.start,r.end)),l=t.at(-1);if(l!==void 0&&i<l.end){let B=Math.max(0,o-l.end);
t[t.length-1]=v(O({},l),{end:Math.max(o,l.end),newEnd:l.newEnd+B+a})}else t.push({start:i,end:o,newStart:i+s,newEnd:o+s+
a});s+=a}return t}function II({start:n,end:e,newStart:t,newEnd:s},{before:r,after:i}){let[o,a,l,B]=[n,Math.min(e,r.length),
t,Math.min(s,i.length)];for(;o<a&&l<B&&r[o]===i[l];)o+=1,l+=1;for(;o<a&&l<B&&r[a-1]===i[B-1];)a-=1,B-=1;return{start:o,end:a,
newStart:l,newEnd:B}}function NI(n){let e=[];for(let t of n){let s=e.at(-1),r=s?.at(-1)?.end;s!==void 0&&r!==void 0&&t.start-
r<=2*ec?s.push(t):e.push([t])}return e}function FI(n,{before:e,after:t,write:s}){let[r]=n,i=n.at(-1);if(r===void 0||i===
void 0)return[];let o=Math.max(0,r.start-ec),a=Math.min(e.length,i.end+ec),l=r.newStart-(r.start-o),B=i.newEnd+(a-i.end),
c=[s(`@@ -${lm(o,a)} +${lm(l,B)} @@`,"cyan")],u=(d,p)=>{c.push(p===void 0?d:s(d,p))},f=(d,p)=>{for(let g of e.slice(d,p))
for(let y of ZB(" ",g))u(y)},h=o;for(let d of n){f(h,d.start);let p=e.slice(d.start,d.end),g=t.slice(d.newStart,d.newEnd);
for(let[y,D]of p.entries())for(let A of ZB("-",D,g[y]))u(A,"red");for(let[y,D]of g.entries())for(let A of ZB("+",D,p[y]))
u(A,"green");h=d.end}return f(h,a),c}function lm(n,e){let t=e-n;return t===1?String(n+1):`${String(t===0?n:n+1)},${String(
t)}`}function ZB(n,e,t){let s=e.endsWith(`
`),r=s?e.slice(0,-1):e,i=s&&r.endsWith("\r"),o=TI(i?r.slice(0,-1):r,t).replace(/(?!^\uFEFF)[^\t]+/g,de),a=`${n}${o}${i?"\
\r":""}`;return s?[a]:[a,"\\ No newline at end of file"]}function TI(n,e){if(n.length<=im)return n;let t=Math.max(0,(e===
void 0?0:LI(n,e))-AI),s=t+im;return`${t>0?"\u2026":""}${n.slice(t,s)}${s<n.length?"\u2026":""}`}function LI(n,e){let t=0;
for(;t<n.length&&n[t]===e[t];)t+=1;return t}var ce={done:0,failed:1,usage:2,input:3},cm={SIGHUP:129,SIGINT:130,SIGTERM:143};import{lstatSync as x1,readdirSync as M1,realpathSync as _1,statSync as P1}from"node:fs";import{dirname as G1,join as yg,
relative as H1,resolve as kt,sep as Eg}from"node:path";var um=(n,e,t)=>{let s,r,i,o,a,l=t.indexOf(n),B=t.indexOf(e,l+1),c=l;if(l>=0&&B>0){if(n===e)return[l,B];for(s=[],i=t.length;c>=
0&&!a;){if(c===l)s.push(c),l=t.indexOf(n,c+1);else if(s.length===1){let u=s.pop();u!==void 0&&(a=[u,B])}else r=s.pop(),r!==
void 0&&r<i&&(i=r,o=B),B=t.indexOf(e,c+1);c=l<B&&l>=0?l:B}s.length&&o!==void 0&&(a=[i,o])}return a};var fm="\0SLASH"+Math.random().toFixed(16)+"\0",hm="\0OPEN"+Math.random().toFixed(16)+"\0",Lo="\0CLOSE"+Math.random().toFixed(
16)+"\0",dm="\0COMMA"+Math.random().toFixed(16)+"\0",pm="\0PERIOD"+Math.random().toFixed(16)+"\0",vI=new RegExp(fm,"g"),
RI=new RegExp(hm,"g"),xI=new RegExp(Lo,"g"),MI=new RegExp(dm,"g"),_I=new RegExp(pm,"g"),PI=/\\\\/g,GI=/\\{/g,HI=/\\}/g,$I=/\\,/g,
UI=/\\\./g,KI=1e5,qI=4e6,jI=1e3,JI=1e3,WI=2e7,VI=16;function tc(n){return isNaN(n)?n.charCodeAt(0):parseInt(n,10)}function YI(n){
return n.replace(PI,fm).replace(GI,hm).replace(HI,Lo).replace($I,dm).replace(UI,pm)}function zI(n){return n.replace(vI,"\
\\").replace(RI,"{").replace(xI,"}").replace(MI,",").replace(_I,".")}function nc(n,e){for(let t=0;t<e.length;t++)n.push(
e[t])}function Cm(n,e,t){if(t.remaining<0)return;let s=um("{","}",e),r=s!==void 0&&e.indexOf("{")<s[0];if(t.remaining-=s&&
!r?s[1]+1:n.length,!(!s||t.remaining<0))return{end:s[1],pre:n.slice(0,s[0]),body:n.slice(s[0]+1,s[1]),post:n.slice(s[1]+
1),unmatched:r}}function QI(n,e){e.remaining-=n.length;let t=[];for(let i=0;i<n.length;i++){let o=n.charCodeAt(i);o===123?
t.push(i):o===125&&t.length&&t.pop()}let s="",r=0;for(let i=0;i<t.length;i++){let o=t[i];s+=n.slice(r,o)+"\0",r=o+1}return s+
n.slice(r)}function XI(n,e){if(e.remaining-=n.length,e.remaining<0)return!1;let t=!1;for(let s=n.length-1;s>=0;s--){let r=n.
charCodeAt(s);if(r===125)t=!0;else if(r===10||r===13||r===8232||r===8233)t=!1;else if(r===44&&t&&n.charCodeAt(s+1)!==44)
return!0}return!1}function ZI(n,e){let t=[],s="";for(;;){let r=Cm(n,n,e);if(e.remaining<0)return;if(!r){let B=n.split(",");
return B[0]=s+B[0],nc(t,B),t}let{pre:i,body:o,post:a}=r,l=i.split(",");if(l[0]=s+l[0],l[l.length-1]+="{"+o+"}",!a.length)
return nc(t,l),t;s=l.pop(),nc(t,l),n=a}}function fr(n,e){return n===void 0||isNaN(n)?e:n}function mm(n,e={}){if(!n)return[];
let t=fr(e.max,KI),s=fr(e.maxLength,qI),r=fr(e.maxDepth,jI),i=fr(e.maxRewrites,JI),o=fr(e.maxSteps,WI);return n.slice(0,
2)==="{}"&&(n="\\{\\}"+n.slice(2)),sc(YI(n),t,s,r,0,i,{remaining:o},!0).map(zI)}function eN(n){return"{"+n+"}"}function tN(n){
return/^-?0\d/.test(n)}function nN(n,e){return n<=e}function sN(n,e){return n>=e}function hr(n,e,t,s,r,i,o){let a=[],l=0,
B;e:for(let c=0;c<n.length;c++){let u=n[c]+e,f=t;i&&!u&&(B||(B=t.filter(h=>h)),f=B);for(let h=0;h<f.length;h++){if(a.length>=
s)break e;let d=u+f[h];if(l+d.length>r)break e;a.push(d),l+=d.length}}return o.remaining-=a.length,a}function rN(n,e,t,s,r){
let i=n.split(/\.\./),o=[];if(i[0]===void 0||i[1]===void 0)return o;let a=tc(i[0]),l=tc(i[1]),B=Math.max(i[0].length,i[1].
length),c=i.length===3&&i[2]!==void 0?Math.max(Math.abs(tc(i[2])),1):1,u=nN;l<a&&(c*=-1,u=sN);let h=i.some(tN),d=h?B:1,p=0;
for(let g=a;u(g,l)&&o.length<t;g+=c){if(r.remaining-=d,r.remaining<0)return;let y;if(e)y=String.fromCharCode(g),y==="\\"&&
(y="");else if(y=String(g),h){let D=B-y.length;if(D>0){let A=new Array(D+1).join("0");g<0?y="-"+A+y.slice(1):y=A+y}}if(p+
y.length>s)break;o.push(y),p+=y.length}return o}function sc(n,e,t,s,r,i,o,a){if(o.remaining-=VI,r>s)return[n];let l=[""],
B=0,c=!1,u=!0,f=n;for(;;){let h=Cm(n,f,o);if(!h)return hr(l,n,[""],e,t,c,o);h.unmatched&&(f=QI(f,o));let d=h.pre,p=()=>hr(
l,d+"{"+h.body+"}"+h.post,[""],e,t,c,o);if(/\$$/.test(d)){if(l=hr(l,d+"{"+h.body+"}",[""],e,t,c&&!h.post.length,o),u=!1,
!h.post.length)break;n=h.post,f=f.slice(h.end+1);continue}let g=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(h.body),y=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.
test(h.body),D=g||y,A=h.body.indexOf(",")>=0;if(!D&&!A){if(B<i&&XI(h.post,o)){B++,n=h.pre+"{"+h.body+Lo+h.post,f=f.slice(
0,h.end)+Lo+f.slice(h.end+1),a=!0;continue}return p()}u&&(c=a&&!D,u=!1);let k;if(D){if(k=rN(h.body,y,e,t,o),!k)return p()}else{
let x=ZI(h.body,o);if(!x)return p();if(x.length===1&&x[0]!==void 0){if(x=sc(x[0],e,t,s,r+1,i,o,!1).map(eN),o.remaining<0)
return p();if(x.length===1){let J=hr(l,d+x[0],[""],e,t,c&&!h.post.length,o);if(o.remaining<0)return p();if(l=J,!h.post.length)
break;n=h.post,f=f.slice(h.end+1);continue}}let q=c&&!h.post.length&&!d;for(let J=0;q&&J<l.length;J++)l[J]&&(q=!1);k=[];
let R=0;e:for(let J=0;J<x.length;J++){let ke=sc(x[J],e,t,s,r+1,i,o,!1);if(o.remaining<0)return p();for(let Ke=0;Ke<ke.length;Ke++){
let ae=ke[Ke];if(!(q&&!ae)){if(k.length>=e||R+ae.length>t)break e;k.push(ae),R+=ae.length}}}}let N=hr(l,d,k,e,t,c&&!h.post.
length,o);if(o.remaining<0)return p();if(l=N,!h.post.length)break;n=h.post,f=f.slice(h.end+1)}return l}var ic=(n,e)=>n===e?{t:"lit",ch:String(n)}:{t:"class",re:new RegExp(`^[${n}-${e}]$`)},rc=(n,e)=>e.map(t=>[ic(n,n),...t]),
dr=(n,e)=>{if(!n)return[[]];let t=+n[0],s=+e[0],r=n.slice(1),i=e.slice(1);if(t===s)return rc(t,dr(r,i));let o="0".repeat(
r.length),a="9".repeat(r.length),l=[];r!==o&&l.push(...rc(t++,dr(r,a)));let B=i===a?[]:rc(s--,dr(o,i));return t<=s&&l.push(
[ic(t,s),...Array.from(r,()=>ic(0,9))]),l.push(...B),l},gm=(n,e,t)=>{if(t)return dr(String(n).padStart(t,"0"),String(e).
padStart(t,"0"));let s=[];for(let r=String(n).length;r<=String(e).length;r++){let i=Math.max(n,r===1?0:10**(r-1)),o=Math.
min(e,10**r-1);s.push(...dr(String(i),String(o)))}return s},ym=(n,e)=>{let t=Number(n),s=Number(e);if(!Number.isSafeInteger(
t)||!Number.isSafeInteger(s))return;t>s&&([t,s]=[s,t]);let i=/^-?0\d/.test(n)||/^-?0\d/.test(e)?Math.max(n.length,e.length):
0,o=[];if(t<0){let a=gm(Math.max(-s,1),-t,i&&i-1);o.push(...a.map(l=>[{t:"lit",ch:"-"},...l]))}return s>=0&&o.push(...gm(
Math.max(t,0),s,i)),o};var iN={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}"],"[:alpha:]":["\\p{L}\\p{Nl}"],"[:ascii:]":["\\x00-\\x7f"],"[:blank:]":["\\p{\
Zs}\\t"],"[:cntrl:]":["\\p{Cc}"],"[:digit:]":["\\p{Nd}"],"[:graph:]":["\\p{Z}\\p{C}",!0],"[:lower:]":["\\p{Ll}"],"[:prin\
t:]":["\\p{C}",!0],"[:punct:]":["\\p{P}\\p{S}"],"[:space:]":["\\p{Z}\\t\\r\\n\\v\\f"],"[:upper:]":["\\p{Lu}"],"[:word:]":[
"\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],"[:xdigit:]":["A-Fa-f0-9"]},pr=n=>n.replace(/[[\]\\-]/g,"\\$&"),oc=/$./,Em=(n,e,t=!1,s)=>{
let r=y=>{let D=s?y.normalize(s):y;return[...D].length===1?D:y},i=e;if(n.charAt(i)!=="[")throw new Error("not in a brace\
 expression");let o=[],a=[],l=i+1,B=!1,c=!1,u=!1,f=i,h="";e:for(;l<n.length;){let y=String.fromCodePoint(n.codePointAt(l));
if((y==="!"||y==="^")&&l===i+1){u=!0,l++;continue}if(y==="]"&&B&&!c){f=l+1;break}if(B=!0,y==="\\"&&!c){c=!0,l++;continue}
if(y==="["&&!c){for(let[A,[k,N]]of Object.entries(iN))if(n.startsWith(A,l)){if(h)return[oc,n.length-i];l+=A.length,N?a.push(
k):o.push(k);continue e}}c=!1;let D=r(y);if(h){D.codePointAt(0)>h.codePointAt(0)?o.push(pr(h)+"-"+pr(D)):D===h&&o.push(pr(
D)),h="",l+=y.length;continue}if(n.startsWith("-]",l+y.length)){o.push(pr(D+"-")),l+=y.length+1;continue}if(n.startsWith(
"-",l+y.length)){h=D,l+=y.length+1;continue}o.push(pr(D)),l+=y.length}if(f<l)return[oc,0];if(!o.length&&!a.length)return[
oc,n.length-i];let d="["+(u?"^":"")+o.join("")+"]",p="["+(u?"":"^")+a.join("")+"]",g="^"+(o.length&&a.length?"("+d+"|"+p+
")":o.length?d:p);return[new RegExp(g,t?"iu":"u"),f-i]};var ac={t:"match",id:0},oN="!?+*@",Gn=n=>({t:"lit",ch:n}),aN=n=>n.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&"),bm=n=>new RegExp(
`^${aN(n)}$`,"iu"),vo=new Map,Om=n=>{let e=vo.get(n);return e||(e=bm(n),vo.size>=1e3&&vo.clear(),vo.set(n,e)),e},cc=(n,e)=>{
if(e===n.ch)return!0;if(!n.re)return!1;let t=e.charCodeAt(0);if(t>=128)return n.re.test(e);let s=n.ascii??=new Uint8Array(
128);return s[t]||=n.re.test(e)?1:2,s[t]===1},lN=(n,e,t,s,r)=>{let i=[];for(let o=0;o<n.length;){let a=String.fromCodePoint(
n.codePointAt(o));if(r){let l=a==="\\"&&n.startsWith(r,o+1)?1:0;if(l||a===r){let B=o+l+r.length,c=n.indexOf(r,B),u=/^(-?\d+)\.\.(-?\d+)$/.
exec(n.slice(B,c)),f=c!==-1&&u&&ym(u[1],u[2]);if(f){i.push({t:"ext",type:"@",alts:f}),o=c+r.length;continue}}}if(a==="\\"){
let l=n.codePointAt(o+1),B=l===void 0?a:String.fromCodePoint(l);i.push(Gn(B)),o+=1+B.length;continue}if(a==="["){let[l,B]=Em(
n,o,e,s);if(B){i.push({t:"class",re:l}),o+=B;continue}}if(!t&&oN.includes(a)&&n[o+1]==="("){i.push({t:"open",type:a}),o+=
2;continue}i.push(!t&&a==="|"?{t:"bar"}:!t&&a===")"?{t:"close"}:a==="*"?{t:"star"}:a==="?"?{t:"any"}:Gn(a)),o+=a.length}
return i},BN=n=>{let e=new Map,t=[];return n.forEach((s,r)=>{s.t==="open"?t.push(r):s.t==="close"&&t.length&&e.set(t.pop(),
r)}),e},Am=(n,e,t,s,r)=>{let i=[],o=[i];for(let a=t;a<s;a++){let l=n[a],B=e.get(a);if(l.t==="open"&&B!==void 0){let c=Am(
n,e,a+1,B,!1);i.push({t:"ext",type:l.type,alts:c}),a=B}else l.t==="bar"&&!r?o.push(i=[]):l.t==="open"?i.push(Gn(l.type),
Gn("(")):l.t==="bar"?i.push(Gn("|")):l.t==="close"?i.push(Gn(")")):i.push(l)}return o},km=(n,e)=>{let t=[],s="",r=()=>{for(let i of s.
normalize(e))t.push(Gn(i));s=""};for(let i of n){if(i.t==="lit"){s+=i.ch;continue}r(),t.push(i.t==="ext"?v(O({},i),{alts:i.
alts.map(o=>km(o,e))}):i)}return r(),t},cN=(n,e)=>{let t=1,s=a=>({t:"split",id:t++,out:a}),r=(a,l)=>a.reduceRight((B,c)=>i(
c,B),l),i=(a,l)=>{switch(a.t){case"lit":let f=e?Om(a.ch):void 0;return{t:"lit",id:t++,ch:a.ch,re:f,next:l};case"any":case"\
star":return{t:a.t,id:t++,next:l};case"class":return{t:"class",id:t++,re:a.re,next:l}}let B=f=>a.alts.map(h=>r(h,f));switch(a.
type){case"@":return s(B(l));case"?":return s([l,...B(l)]);case"!":return{t:"neg",id:t++,sub:s(B(ac)),next:l}}let c=s([]),
u=s(B(c));return c.out.push(l,u),a.type==="*"?c:u};return[r(n,ac),t]},uN=n=>{let e=[],t=new Set,s=i=>i.t==="match"?"matc\
h":String(i.id),r=(i,o)=>{if(i.t==="match"||t.has(i))return;t.add(i);let a=l=>e.push(`${o}${i.id}: ${l}`);switch(i.t){case"\
split":a(`split -> ${i.out.map(s).join(", ")}`);for(let l of i.out)r(l,o);return;case"neg":return a(`!(${s(i.sub)}) -> ${s(
i.next)}`),r(i.sub,o+"  "),r(i.next,o);case"lit":a(`${JSON.stringify(i.ch)} -> ${s(i.next)}`);break;case"class":a(`${i.re}\
 -> ${s(i.next)}`);break;default:a(`${i.t==="any"?"?":"*"} -> ${s(i.next)}`)}r(i.next,o)};return r(n,""),[`start -> ${s(
n)}`,...e].join(`
`)},lc=class{gen;threads=[];match=!1;runs=[];ids=[];constructor(e){this.gen=e}get dead(){return!this.threads.length&&!this.
match&&!this.runs.length}},Im=(n,e)=>n.ids.length!==e.ids.length||n.runs.length!==e.runs.length||n.ids.some((t,s)=>t!==e.
ids[s])?!1:n.runs.every(t=>e.runs.some(s=>s.neg===t.neg&&Im(s.state,t.state))),Dm=n=>({has:new Float64Array(n),seen:new Float64Array(
n),gen:0}),Cr=class{dots;dotStart;#e;constructor(e,t,s){this.dots=e,this.dotStart=t,this.#e=s}state(){return new lc(++this.#e.
gen)}done(e){return e.ids=e.threads.map(t=>t.id).sort((t,s)=>t-s),e.match&&e.ids.unshift(ac.id),e}#t(e,t){let{seen:s}=this.#e;
return s[t.id]===e.gen?!1:(s[t.id]=e.gen,!0)}#n(e,t){let{has:s}=this.#e;return s[t.id]===e.gen?!1:(s[t.id]=e.gen,e.threads.
push(t),!0)}restricted(e,t){return t&&(this.dots||this.dotStart&&e===0)}add(e,t,s,r){switch(t.t){case"split":if(!this.#t(
e,t))return;for(let o of t.out)this.add(e,o,s,r);return;case"neg":if(!this.#t(e,t))return;let i=this.state();return this.
add(i,t.sub,s,!1),this.done(i),this.addRun(e,{t:"run",neg:t,state:i},s,r);case"star":if(this.restricted(s,r))return;this.#n(
e,t)&&this.add(e,t.next,s,r);return;case"match":e.match=!0;return;default:this.#n(e,t)}}addRun(e,t,s,r){for(let i of e.runs)
if(i.neg===t.neg&&Im(i.state,t.state))return;e.runs.push(t),t.state.match||this.add(e,t.neg.next,s,r)}step(e,t,s,r){let i=this.
state();for(let o of e.threads)switch(o.t){case"lit":cc(o,t)&&this.add(i,o.next,s+1,r);break;case"any":this.restricted(s,
r)||this.add(i,o.next,s+1,r);break;case"class":!this.restricted(s,r)&&o.re.test(t)&&this.add(i,o.next,s+1,r);break;case"\
star":this.restricted(s,r)||this.add(i,o,s+1,r)}if(!this.restricted(s,r))for(let o of e.runs){if(o.state.dead){this.addRun(
i,o,s+1,r);continue}let a=this.step(o.state,t,s,!1);this.addRun(i,{t:"run",neg:o.neg,state:a},s+1,r)}return this.done(i)}},
Nm=n=>{let e=n.ids.join();if(!n.runs.length)return e;let t=n.runs.map(s=>`${s.neg.id}(${Nm(s.state)})`);return`${e}|${t.
sort().join("|")}`},fN=1<<18,Bc=class{#e;#t=new Map;#n=0;#s;#o;#d;#u;constructor(e,t){this.#e=e,this.#d=new Cr(!1,!1,t),
this.#u=new Cr(!1,!0,t)}#l(e){return{state:e,match:e.match,dead:e.dead,next:new Map}}#a(e){let t=Nm(e),s=this.#t.get(t);
if(s)return s;this.#n>fN&&this.#B();let r=this.#l(e);return this.#t.set(t,r),this.#n+=t.length+1,r}#B(){this.#t.clear(),
this.#n=0,this.#s=void 0,this.#o=void 0}start(e){if(e){if(this.#o)return this.#o;let s=this.#u.state();return this.#u.add(
s,this.#e,0,!0),this.#o=this.#l(this.#u.done(s))}if(this.#s)return this.#s;let t=this.#d.state();return this.#d.add(t,this.#e,
0,!0),this.#s=this.#a(this.#d.done(t))}next(e,t){let s=t.charCodeAt(0),r=s<128?void 0:e.next.get(t);if(r)return r;let i=e===
this.#o?this.#a(this.#u.step(e.state,t,0,!0)):this.#a(this.#d.step(e.state,t,1,!0));return s<128?(e.ascii||(e.ascii=new Array(
128),this.#n+=128),e.ascii[s]=i):e.next.set(t,i),this.#n++,i}},hN=n=>{let e=[];for(let t=n;t.t!=="match";t=t.next){if(t.
t==="split"||t.t==="neg")return;e.push(t)}return e},dN=(n,e,t,s)=>{let r=0,i=t,o=-1,a=0;for(;i<s;){let l=n[r];if(l?.t===
"star"){o=r++,a=i;continue}let B=e[i];if(l&&(l.t==="any"||l.t==="lit"&&cc(l,B)||l.t==="class"&&l.re.test(B))){r++,i++;continue}
if(o===-1)return!1;r=o+1,i=++a}for(;n[r]?.t==="star";)r++;return r===n.length},Fm=n=>{let e=0,t=0;for(let s of n){let[r,
i]=pN(s);e+=r,t+=i}return[e,t]},pN=n=>{if(n.t==="star")return[0,1/0];if(n.t!=="ext")return[1,1];if(n.type==="!")return[0,
1/0];let e=n.alts.map(Fm),t=Math.min(...e.map(i=>i[0])),s=Math.max(...e.map(i=>i[1])),r=s===0?0:1/0;return n.type==="@"?
[t,s]:n.type==="?"?[0,s]:n.type==="*"?[0,r]:[t,r]},Sm=(n,e,t)=>{for(let s=0;s<n.length;s++)if(!cc(n[s],e[t+s]))return!1;
return!0},CN=/[/\ud800-\udfff]/,mN=/[\ud800-\udfff]/,Ro=n=>mN.test(n)?[...n]:n,wm=n=>{if(n.includes("/"))throw new Error(
"can only match a single path portion, got: "+n)},mr=class{pattern;options;#e;#t;#n;#s;#o;#d=!1;#u;#l;#a=!1;#B=0;#f=1/0;#c=[];#i=[];#E;#g;#p=!1;#C;#y;constructor(e,t={}){
if(e.includes("/"))throw new Error("can only match a single path portion, got pattern: "+e);this.pattern=e,this.options=
t;let{nocase:s=!1,noext:r=!1,normalize:i}=t;this.#y=i===!0?"NFC":i||void 0;let o=/^[?*+@]\(\)$/.test(e),a=lN(e,s,r||o,this.#y,
t.rangeMark),[l]=Am(a,BN(a),0,a.length,!0);this.#y&&(l=km(l,this.#y));let[B,c]=cN(l,s);if(this.#e=B,this.#t=c,l.every(u=>u.
t==="lit"))this.#o=l.map(u=>u.ch).join(""),this.#d=s;else{let u=d=>d.t!=="lit"?void 0:s?{ch:d.ch,re:Om(d.ch)}:{ch:d.ch};
for(let d of l){let p=u(d);if(!p)break;this.#c.push(p)}for(let d=l.length-1;d>=0;d--){let p=u(l[d]);if(!p)break;this.#i.
unshift(p)}this.#p=!!(this.#c.length||this.#i.length),s||(this.#E=this.#c.map(d=>d.ch).join(""),this.#g=this.#i.map(d=>d.
ch).join("")),this.#l=hN(this.#e)?.slice(this.#c.length,-this.#i.length||void 0),this.#a=!!this.#l?.every(d=>d.t==="star"||
d.t==="any");let[f,h]=Fm(l);this.#B=f,this.#f=h}}test(e){return this.#y?(wm(e),this.#h(e.normalize(this.#y))):CN.test(e)?
(wm(e),this.#h(e,[...e])):this.#h(e,e)}testUnchecked(e){return this.#h(this.#y?e.normalize(this.#y):e)}#h(e,t){if(this.#o!==
void 0)return this.#d?(this.#u??=bm(this.#o)).test(e):e===this.#o;let s=this.#B,r=this.#f;if(t===void 0){let c=e.length,
u=c+1>>1;if(c<s||u>r)return!1;(u<s||c>r)&&(t=Ro(e))}if(t!==void 0&&(t.length<s||t.length>r))return!1;let i=this.#c.length;
if(this.#p)if(this.#E!==void 0&&this.#g!==void 0){if(!e.startsWith(this.#E)||!e.endsWith(this.#g))return!1}else{t??=Ro(e);
let c=t.length-this.#i.length;if(!Sm(this.#c,t,0)||!Sm(this.#i,t,c))return!1}let o=!this.options.dot&&e.startsWith(".");
if(this.#l){if(e==="."||e===".."||o&&!i)return!1;if(this.#a)return!0;t??=Ro(e);let c=t.length-this.#i.length;return dN(this.#l,
t,i,c)}if(t??=Ro(e),e==="."||e===".."){this.#n??=Dm(this.#t);let c=this.#s??=new Cr(!0,!1,this.#n),u=c.state();c.add(u,this.#e,
0,!0);let f=c.done(u);for(let h=0;h<t.length;h++)f=c.step(f,t[h],h,!0);return f.match}this.#n??=Dm(this.#t);let a=this.#C??=
new Bc(this.#e,this.#n),l=a.start(o),B=t===e;for(let c=0;c<t.length;c++){if(l.dead)return!1;let u=B?e.charCodeAt(c):t[c].
charCodeAt(0);l=l.ascii?.[u]??a.next(l,t[c])}return l.match}toString(){return uN(this.#e)}};var gr=n=>{if(typeof n!="string")throw new TypeError("invalid pattern");if(n.length>65536)throw new TypeError("pattern i\
s too long")};var zt=(n,{windowsPathsNoEscape:e=!1,magicalBraces:t=!1}={})=>{let s=t?e?n.replace(/[?*()[\]{}]/g,"[$&]"):n.replace(/[?*()[\]\\{}]/g,
"\\$&"):e?n.replace(/[?*()[\]]/g,"[$&]"):n.replace(/[?*()[\]\\]/g,"\\$&"),r=s.charAt(0);return r==="#"?(e?"[#]":"\\#")+s.
slice(1):r==="!"?(e?"@(!)":"\\!")+s.slice(1):s};var Hn=(n,{windowsPathsNoEscape:e=!1,magicalBraces:t=!0}={})=>e&&n.startsWith("@(!)")?"!"+Hn(n.slice(4),{windowsPathsNoEscape:e,
magicalBraces:t}):t?e?n.replace(/\[([^/\\])\]/g,"$1"):n.replace(/((?!\\).|^)\[([^/\\])\]/g,"$1$2").replace(/\\([^/])/g,"\
$1"):e?n.replace(/\[([^/\\{}])\]/g,"$1"):n.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,"$1");var _m=1e5,Pm=200,Ec="allowWindowsEscape",Ve=(n,e,t)=>(gr(e),!t?.nocomment&&e.charAt(0)==="#"?!1:Hm(e,t).match(n)),yr=new Map,
Tm=new Map,uc=0,fc=0,gN=256,yN=32768,Gm=4096,EN=n=>{let e=n.pattern.length;for(let t of n.globSet)if(e+=t.length+1,e>Gm)
break;return e};var DN=n=>n===void 0?0:n?2:1,SN=new Map(Object.keys({nobrace:0,nocomment:0,nonegate:0,noglobstar:0,noext:0,nonull:0,partial:0,
dot:0,nocase:0,nocaseMagicOnly:0,magicalBraces:0,matchBase:0,flipNegate:0,preserveMultipleSlashes:0,windowsNoMagicRoot:0}).
map((n,e)=>[n,24*3**e])),wN=n=>{let e=0,t=!1;for(let s in n){let r=n[s];switch(s){case"windowsPathsNoEscape":r&&(t=!0);break;case Ec:
r===!1&&(t=!0);break;case"platform":{let i=r||_o;if(i===_o)break;if(i==="darwin")e+=3;else if(i==="win32")e+=6;else if(i===
"linux")e+=9;else return JSON.stringify(n);break}case"optimizationLevel":if(r===void 0)break;e+=r>=2?1:r>=1?0:2;break;case"\
braceExpandMax":if(r!==void 0&&r!==_m)return JSON.stringify(n);break;case"maxGlobstarRecursion":if(r!==void 0&&r!==Pm)return JSON.
stringify(n);break;case"normalize":if(r!==void 0)return JSON.stringify(n);break;default:e+=(SN.get(s)??0)*DN(r)}}return t?
e+12:e},bN=n=>{let e={};for(let t in n)e[t]=n[t];return e},Hm=(n,e)=>{let t=e?wN(e):0,s=yr.get(t)?.get(n);if(s)return s;
s=Tm.get(t)?.get(n)??new rt(n,bN(e));let r=EN(s);if(r>Gm)return s;(uc>=gN||fc+r>yN)&&(Tm=yr,yr=new Map,uc=0,fc=0);let i=yr.
get(t);return i||yr.set(t,i=new Map),i.set(n,s),uc++,fc+=r,s},_o=typeof process=="object"&&process?process.env?.__MINIMATCH_TESTING_PLATFORM__||
process.platform:"posix",Lm={win32:{sep:"\\"},posix:{sep:"/"}},ON=_o==="win32"?Lm.win32.sep:Lm.posix.sep;Ve.sep=ON;var Be=Symbol(
"globstar **");Ve.GLOBSTAR=Be;var AN=(n,e)=>{let t;return s=>(t??=Hm(n,e)).match(s)};Ve.filter=AN;var _t=(n,e={})=>Object.
assign({},n,e),kN=n=>{if(!n||typeof n!="object"||!Object.keys(n).length)return Ve;let e=Ve;return Object.assign((s,r,i={})=>e(
s,r,_t(n,i)),{Minimatch:class extends e.Minimatch{constructor(r,i={}){super(r,_t(n,i))}static defaults(r){return e.defaults(
_t(n,r)).Minimatch}},unescape:(s,r={})=>e.unescape(s,_t(n,r)),escape:(s,r={})=>e.escape(s,_t(n,r)),filter:(s,r={})=>e.filter(
s,_t(n,r)),defaults:s=>e.defaults(_t(n,s)),braceExpand:(s,r={})=>e.braceExpand(s,_t(n,r)),match:(s,r,i={})=>e.match(s,r,
_t(n,i)),sep:e.sep,GLOBSTAR:Be})};Ve.defaults=kN;var mc=(n,e={})=>{if(gr(n),e.nobrace||!/\{(?:(?!\{).)*\}/.test(n))return[
n];let t=n.replace(/\\\\/g,"\\\\\\\\");return(e.windowsPathsNoEscape||e[Ec]===!1)&&(t=t.replace(/\[([{}])\]/g,"[\\$1]")),
mm(t,{max:e.braceExpandMax})};Ve.braceExpand=mc;var IN=100,NN=/(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g,FN=(n,e)=>{let t=[];for(let s=0;s<
n.length;s++){let r=n.charAt(s);if(r==="\\")s++;else if(r===e){if(t.some(i=>i!=="@"&&i!=="?"))return!0}else n.charAt(s+1)===
"("&&"!?+*@".includes(r)?(t.push(r),s++):r===")"&&t.pop()}return!1},TN=(n,e,t={})=>{let s=new rt(e,t);return n=n.filter(
r=>s.match(r)),s.options.nonull&&!n.length&&n.push(e),n};Ve.match=TN;var vm=/[?*]|[+@!]\(.*?\)|\[|\]/,$m=(n,e)=>{let t=e+
1;(n.charAt(t)==="!"||n.charAt(t)==="^")&&t++;let s=!1;for(;t<n.length;t++){let r=n.charAt(t);if(r==="]"&&s)return t;s=!0,
r==="\\"&&t++}return-1},LN=(n,e)=>{if(!e&&(n==="+()"||n==="@()"))return n;let t="";for(let s=0;s<n.length;s++){let r=n.charAt(
s);if(r==="\\")t+=n.charAt(++s)||r;else{if(r==="*"||r==="?")return;if(r==="["){let i=$m(n,s);if(i===-1){t+=r;continue}let o=n.
slice(s+1,i);if(o.startsWith("\\")&&(o=o.slice(1)),[...o].length!==1||"!^".includes(n.charAt(s+1)))return;t+=o,s=i}else{
if(!e&&"+@!".includes(r)&&n.charAt(s+1)==="("&&n.includes(")",s+2))return;t+=r}}}return t},Um=256,Km=n=>{let e=0;for(let t=0;t<
n.length-1;t++){let s=n.charAt(t);s==="\\"?t++:"+@!?*".includes(s)&&n.charAt(t+1)==="("&&(e++,t++)}return e},vN=n=>{if(Km(
n)>Um)throw new TypeError("pattern has too many extglobs")},RN=n=>{if(/^[?*+@]\(\)$/.test(n)||n.includes("[:"))return!1;
let e=0;for(let t=0;t<n.length;t++){let s=n.charAt(t);if(s==="\\"){if(++t===n.length)return!1}else if(s==="["){let r=$m(
n,t);r!==-1&&(t=r)}else if("+@!?*".includes(s)&&n.charAt(t+1)==="(")e++,t++;else if(s===")"){if(!e--)return!1}else if(s===
"|"&&!e)return!1}return!e},hc,Rm,Qt=(n,e)=>typeof n=="string"?e===n:e!==""&&n.testUnchecked(e),xm=(n,e,t,s,r)=>Qt(n,e)?t:
s!==void 0&&Qt(n,s)?r:-1,gc=n=>n==="."||n==="..",dc=n=>typeof n=="string"&&/^[a-z]:$/i.test(n),Mo=n=>typeof n=="string"&&
/^unc$/i.test(n),pc=n=>{if(n[0]!==""||n[1]!=="")return-1;let e=n[2]!=="?"?2:Mo(n[3])?4:-1,t=n[e],s=n[e+1];return e!==-1&&
t!==void 0&&t!==""&&t!==Be&&s!==void 0&&s!==""&&s!==Be?e:-1},xo=(n,e)=>!gc(n)&&(e||!n.startsWith(".")),Er=(n,e,t,s,r)=>{
for(let i=e;i<t;){if(n.charCodeAt(i)===46){if(!s)return!0;let a=n.charCodeAt(i+1)===46?i+2:i+1;if(a>=t||Po(n.charCodeAt(
a),r))return!0}let o=yc(n,i,r);if(o===-1)return!1;for(i=o+1;i<t&&Po(n.charCodeAt(i),r);)i++}return!1},Po=(n,e)=>e==="/"?
n===47:e==="\\"?n===92:n===47||n===92,yc=(n,e,t)=>{if(t!=="both")return n.indexOf(t,e);let s=n.indexOf("/",e),r=n.indexOf(
"\\",e);return s===-1?r:r===-1?s:Math.min(s,r)},Mm=(n,e,t)=>t!=="both"?n.lastIndexOf(t,e):Math.max(n.lastIndexOf("/",e),
n.lastIndexOf("\\",e)),Cc={},rt=class{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;#e;#t;#n;#s;#o=[];#d=[];#u=[];#l=new Map;#a=!1;#B;#f=new WeakMap;constructor(e,t={}){
gr(e),t=t||{},this.options=t,this.maxGlobstarRecursion=t.maxGlobstarRecursion??Pm,this.pattern=e,this.platform=t.platform||
_o,this.isWindows=this.platform==="win32",this.windowsPathsNoEscape=!!t.windowsPathsNoEscape||t[Ec]===!1,this.windowsPathsNoEscape&&
(this.pattern=this.pattern.replace(/\\/g,"/")),this.preserveMultipleSlashes=!!t.preserveMultipleSlashes,this.negate=!1,this.
nonegate=!!t.nonegate,this.comment=!1,this.empty=!1,this.partial=!!t.partial,this.nocase=!!this.options.nocase,this.windowsNoMagicRoot=
t.windowsNoMagicRoot!==void 0?t.windowsNoMagicRoot:!!(this.isWindows&&this.nocase),this.globSet=[],this.globParts=[],this.
set=[],this.#e=!this.preserveMultipleSlashes,this.#n=(t.optimizationLevel??1)>=2;let s=t.normalize;this.#s=s===!0?"NFC":
s||void 0,this.make();let r=this.set.map(i=>this.#i(i));this.#u=this.set.map((i,o)=>this.#e&&i.length-1>r[o]),this.#o=this.
set.map((i,o)=>{let a=this.#u[o]?i.length-1:i.length,l=i.slice(r[o]+1,a).filter(B=>typeof B=="string"&&!!B);return[...new Set(
l)]}),this.#t=this.#o.some(i=>i.length),this.#d=this.set.map((i,o)=>{let[a,l,B]=i;if(this.#u[o]&&i.length===2&&a===Be&&l!==
Be)return"tail";if(this.#u[o]&&t.matchBase&&i.length===1&&a!==Be&&a!=="")return"base";if(!(!this.#e||r[o]!==-1)){if(i.length===
3&&a===Be&&B===Be&&l!==Be&&l!==""&&this.maxGlobstarRecursion>0)return"mid";if(i.length===2&&l===Be&&a!==Be&&a!=="")return"\
head"}})}#c(e){return this.#s?e.normalize(this.#s):e}#i(e){if(!this.isWindows)return-1;if(dc(e[0]))return 0;if(e[0]===""&&
e[1]===""&&e[2]==="?"&&dc(e[3]))return 3;let s=pc(e);return s===-1?-1:s+1}hasMagic(){if(this.options.magicalBraces&&this.
set.length>1)return!0;for(let e of this.set)for(let t of e)if(typeof t!="string")return!0;return!1}make(){let e=this.pattern,
t=this.options;if(!t.nocomment&&e.charAt(0)==="#"){this.comment=!0;return}if(!e){this.empty=!0;return}this.parseNegate(),
this.globSet=[...new Set(this.#r())];let s=this.globSet.map(i=>this.#N(i));this.globParts=this.preprocess(s),this.#a=!0;
let r=this.globParts.map((i,o,a)=>{if(this.isWindows&&this.windowsNoMagicRoot){let l=i[2]==="?"&&Mo(i[3])?6:4,B=i[0]===""&&
i[1]===""&&(i[2]==="?"||!vm.test(i[2]))&&i.slice(3,l).every(u=>!vm.test(u)),c=/^[a-z]:/i.test(i[0]);if(B)return[...i.slice(
0,l).map(u=>this.#c(u)),...i.slice(l).map(u=>this.parse(u))];if(c)return[this.#c(i[0]),...i.slice(1).map(u=>this.parse(u))]}
return i.map(l=>this.parse(l))});if(this.set=r.filter(i=>i.indexOf(!1)===-1),this.isWindows)for(let i=0;i<this.set.length;i++){
let o=this.set[i];o[0]===""&&o[1]===""&&this.globParts[i][2]==="?"&&(dc(o[3])||Mo(this.globParts[i][3]))&&(Mo(this.globParts[i][3])&&
(o[3]="UNC"),o[2]="?")}t.noext||this.mergeRows(),this.#a=!1,this.set.forEach((i,o)=>{for(let a=0;a<i.length;a++)i[a]===Cc&&
(i[a]=this.parse(this.globParts[o][a]))})}mergeRows(){let e=!0;for(;e;){if(e=!1,this.set.length<2)return;let t=this.#E(),
s=Math.max(0,...this.set.map(r=>r.length));for(let r=0;r<s;r++){let i=new Map,o=this.set.length+1;this.set.forEach((l,B)=>{
if(!(l[r]instanceof mr||l[r]===Cc)||!RN(this.globParts[B][r]))return;let{pre:c,suf:u}=t[B],f=c[r]*o+u[r+1],h=i.get(f);h?
h.push(B):i.set(f,[B])});let a=new Set;for(let l of i.values()){if(l.length<2)continue;let[B,...c]=l,f=`@(${l.map(h=>this.
globParts[h][r]).join("|")})`;if(!(Km(f)>Um)){this.globParts[B][r]=f,this.set[B][r]=this.parse(f);for(let h of c)a.add(h)}}
if(a.size){if(e=!0,this.set=this.set.filter((l,B)=>!a.has(B)),this.globParts=this.globParts.filter((l,B)=>!a.has(B)),this.
set.length<2)return;t=this.#E()}}}}#E(){let e=new Map,t=this.globParts.map(o=>o.map(a=>{let l=e.get(a);return l===void 0&&
e.set(a,l=e.size),l})),s=e.size,r=Math.max(0,...t.map(o=>o.length)),i=t.map(o=>({pre:[0],suf:new Array(o.length+1).fill(
0)}));for(let o=0;o<r;o++){let a=new Map;t.forEach((l,B)=>{if(o>=l.length)return;let{pre:c}=i[B],u=c[o]*s+l[o],f=a.get(u);
f===void 0&&a.set(u,f=a.size+1),c.push(f)})}for(let o=r-1;o>=0;o--){let a=new Map;t.forEach((l,B)=>{if(o>=l.length)return;
let{suf:c}=i[B],u=c[o+1]*s+l[o],f=a.get(u);f===void 0&&a.set(u,f=a.size+1),c[o]=f})}return i}preprocess(e){if(this.options.
noglobstar)for(let s of e)for(let r=0;r<s.length;r++)s[r]==="**"&&(s[r]="*");let{optimizationLevel:t=1}=this.options;return t>=
2?(e=this.firstPhasePreProcess(e),e=this.secondPhasePreProcess(e)):t>=1?e=this.levelOneOptimize(e):e=this.adjascentGlobstarOptimize(
e),e}adjascentGlobstarOptimize(e){return e.map(t=>{let s=-1;for(;(s=t.indexOf("**",s+1))!==-1;){let r=s;for(;t[r+1]==="*\
*";)r++;r!==s&&t.splice(s,r-s)}return t})}levelOneOptimize(e){return e.map(t=>{let s=this.#i(t)+1;return t=t.reduce((r,i)=>{
let o=r[r.length-1];return i==="**"&&o==="**"?r:i===".."&&r.length>s&&o&&o!==".."&&o!=="."&&o!=="**"?(r.pop(),r):(r.push(
i),r)},[]),t.length===0?[""]:t})}#g(e){let t=!this.isWindows||!e.includes("\\")?"/":e.includes("/")?"both":"\\",s=this.#e?
0:-1,r="",i=0,o,a=0,l=!!this.options.dot;e:for(let B=0;B<this.set.length;B++){let c=this.set[B],u=c[c.length-1],f=s!==-1&&
this.#u[B]&&u!==Be;if(f&&s===0){let p=Mm(e,e.length,t);if(i=p+1,r=e.slice(i),r===""&&p>=0){let y=p;for(;y>0&&Po(e.charCodeAt(
y-1),t);)y--;a=y===0?0:Mm(e,y-1,t)+1,o=e.slice(a,y)}let g=this.#n&&(gc(r)||r===""&&o!==void 0&&gc(o));s=g?-1:1,f=!g}let h=-1;
if(f&&typeof u=="string"&&(h=xm(u,r,i,o,a),h===-1))continue;if(this.#t){for(let p of this.#o[B])if(!e.includes(p))continue e}
if(f&&typeof u=="object"&&(h=xm(u,r,i,o,a),h===-1))continue;let d=this.#d[B];if(d==="base"&&f)return"yes";if(d==="tail"&&
f){if(this.#n&&Er(e,0,h,!0,t))return"maybe";if(!Er(e,0,h,l,t))return"yes";continue}if(d==="mid"||d==="head"){let p=this.#C(
e,c,d==="head",l,t);if(p!=="no")return p;continue}return"maybe"}return"no"}#p(e,t,s){let r=!!this.options.dot,i=e.length;
if(s==="head"){if(i<2||!Qt(t[0],e[0]))return!1;for(let a=1;a<i;a++)if(!xo(e[a],r))return!1;return!0}let o=t[1];if(s==="t\
ail"){let a=i-1;if(!Qt(o,e[a])&&(e[a]!==""||i===1||!Qt(o,e[--a])))return!1;for(let l=0;l<a;l++)if(!xo(e[l],r))return!1;return!0}
for(let a=0;a<i;a++){if(Qt(o,e[a])&&a+1<i){let l=a+1;for(;l<i&&xo(e[l],r);)l++;if(l===i)return!0}if(!xo(e[a],r))return!1}
return!1}#C(e,t,s,r,i){if(this.#n&&Er(e,0,e.length,!0,i))return"maybe";let o=t[s?0:1],a=0;for(let l=yc(e,a,i);l!==-1;l=yc(
e,a,i)){let B=l+1;for(;B<e.length&&Po(e.charCodeAt(B),i);)B++;if((typeof o=="string"?l-a===o.length&&e.startsWith(o,a):l>
a&&o.testUnchecked(e.slice(a,l)))&&!Er(e,B,e.length,r,i))return"yes";if(s||Er(e,a,B,r,i))return"no";a=B}return"no"}#y(e){
let t=hc;return t?.f===e&&t.isWindows===this.isWindows&&t.preserveMultipleSlashes===this.preserveMultipleSlashes&&t.normalize===
this.#s?t:void 0}#h(e){let{isWindows:t,preserveMultipleSlashes:s}=this,r=this.#N(t?e.split("\\").join("/"):e),i=this.#s;
return i&&(r=r.map(o=>o.normalize(i))),hc={f:e,isWindows:t,preserveMultipleSlashes:s,normalize:i,parts:r},hc}#S(e){let t=[
...e],s=!1;do{if(s=!1,!this.preserveMultipleSlashes){for(let o=1;o<t.length-1;o++){let a=t[o];o===1&&a===""&&t[0]===""||
(a==="."||a==="")&&(s=!0,t.splice(o,1),o--)}t[0]==="."&&t.length===2&&(t[1]==="."||t[1]==="")&&(s=!0,t.pop())}let r=this.#i(
t)+1,i=r;for(;(i=t.indexOf("..",i+1))!==-1;){let o=t[i-1];o&&o!=="."&&o!==".."&&o!=="**"&&(s=!0,t.splice(i-1,2),i=Math.max(
i-2,r))}}while(s);return t.length===0?[""]:t}firstPhasePreProcess(e){let{braceExpandMax:t=_m}=this.options,s=0,r=1e6,i=!1;
do{i=!1;for(let o of e){let a=-1;for(;(a=o.indexOf("**",a+1))!==-1;){let c=a;for(;o[c+1]==="**";)c++;c>a&&o.splice(a+1,c-
a);let u=o[a+1],f=o[a+2],h=o[a+3];if(u!==".."||!f||f==="."||f===".."||!h||h==="."||h==="..")continue;let d=o.length-1;if(e.
length>=t||s+d>r)throw new RangeError("optimizationLevel 2: too many patterns from '**/..'");i=!0,o.splice(a,1);let p=o.
slice(0);p[a]="**",s+=d,e.push(p),a--}if(!this.preserveMultipleSlashes){for(let c=1;c<o.length-1;c++){let u=o[c];c===1&&
u===""&&o[0]===""||(u==="."||u==="")&&(i=!0,o.splice(c,1),c--)}o[0]==="."&&o.length===2&&(o[1]==="."||o[1]==="")&&(i=!0,
o.pop())}let l=this.#i(o)+1,B=l;for(;(B=o.indexOf("..",B+1))!==-1;){let c=o[B-1];if(c&&c!=="."&&c!==".."&&c!=="**"){i=!0;
let f=B===1&&o[B+1]==="**"?["."]:[];o.splice(B-1,2,...f),o.length===0&&o.push(""),B=Math.max(B-2,l)}}}}while(i);return e}secondPhasePreProcess(e){
let t=new Set,s=e.filter(o=>{let a=o.join("/");return t.has(a)?!1:(t.add(a),!0)}),r=new Map;for(let o of s){let a=[];for(let l=0;l<
o.length;l++)o[l]==="*"&&a.push(l);a.length&&r.set(a.join(","),a)}if(!r.size||s.length*r.size>1e5)return s;let{dot:i}=this.
options;return s.filter(o=>{for(let a of r.values()){if(a[a.length-1]>=o.length)continue;let l=[...o],B=!0,c=!1;for(let u of a){
let f=o[u];if(f!=="*"){if(!f||f==="**"||!i&&f.startsWith(".")){B=!1;break}l[u]="*",c=!0}}if(B&&c&&t.has(l.join("/")))return!1}
return!0})}parseNegate(){if(this.nonegate)return;let e=this.pattern,t=!1,s=0;for(let r=0;r<e.length&&e.charAt(r)==="!";r++)
t=!t,s++;s&&(this.pattern=e.slice(s)),this.negate=t}#b(e,t,s,r){let i=0,o=0,a=this.isWindows?pc(t):-1,l=a===-1?-1:pc(s);
if(l!==-1){let B=s[l],c=s[l+1];typeof B!="string"||typeof c!="string"?(i=a,o=l):t[a].toLowerCase()===B.toLowerCase()&&t[a+
1].toLowerCase()===c.toLowerCase()&&(i=a+2,o=l+2)}else if(this.isWindows){let B=typeof e[0]=="string"&&/^[a-z]:$/i.test(
e[0]),c=!B&&e[0]===""&&e[1]===""&&e[2]==="?"&&/^[a-z]:$/i.test(e[3]),u=typeof s[0]=="string"&&/^[a-z]:$/i.test(s[0]),f=!u&&
s[0]===""&&s[1]===""&&s[2]==="?"&&typeof s[3]=="string"&&/^[a-z]:$/i.test(s[3]),h=c?3:B?0:void 0,d=f?3:u?0:void 0;if(typeof h==
"number"&&typeof d=="number"){let[p,g]=[e[h],s[d]];p.toLowerCase()===g.toLowerCase()&&(o=d+1,i=h+1)}}return e=t,s.includes(
Be)?this.#D(e,s,r,i,o):this.#A(e,s,r,i,o)}#D(e,t,s,r,i){let{head:o,body:a,tail:l,segments:B}=this.#w(t,s,i);if(o.length){
let u=r+o.length;if(!this.#A(e,o,s,r,0,u))return!1;r+=o.length,i+=o.length}let c=0;if(l.length){if(l.length+r>e.length)return!1;
let u=e.length-l.length;if(this.#A(e,l,s,u,0))c=l.length;else{if(e[e.length-1]!==""||r+l.length===e.length||(u--,!this.#A(
e,l,s,u,0)))return!1;c=l.length+1}}if(!a.length){let u=!!c;for(let f=r;f<e.length-c;f++){let h=String(e[f]);if(u=!0,h===
"."||h===".."||!this.options.dot&&h.startsWith("."))return!1}return s||u}return!!this.#O(e,B,e.length-c,r,0,s,0,!!c,new Set)}#w(e,t,s){
let r=this.#f.get(e);r||(r=[],this.#f.set(e,r));let i=s*2+(t?1:0),o=r[i];if(o)return o;let a=e.indexOf(Be,s),l=e.lastIndexOf(
Be),B=e.slice(s,a),c=e.slice(a+1,t?void 0:l),u=t?[]:e.slice(l+1),f=[[[],0]],h=f[0],d=0,p=[0];for(let y of c)y===Be?(p.push(
d),h=[[],0],f.push(h)):(h[0].push(y),d++);f.forEach((y,D)=>{y[1]=d-p[D]});let g={head:B,body:c,tail:u,segments:f};return r[i]=
g,g}#O(e,t,s,r,i,o,a,l,B){let c=t[i];if(!c){if(o)return r>=s||r===s-1&&e[r]==="";for(let d=r;d<s;d++){l=!0;let p=e[d];if(p===
"."||p===".."||!this.options.dot&&p.startsWith("."))return!1}return l}let[u,f]=c,h=o?s:s-f;for(;r<=h;){let d=i*(e.length+
1)+r;if(B.has(d))return!1;if(B.add(d),this.#A(e,u,o,r,0,r+u.length)&&a<this.maxGlobstarRecursion){let y=this.#O(e,t,s,r+
u.length,i+1,o,a+1,l,B);if(y!==!1)return y}if(r===h)break;let g=e[r];if(g==="."||g===".."||!this.options.dot&&g.startsWith(
"."))return!1;r++}return o||null}#A(e,t,s,r,i,o=e.length){let a,l,B,c;for(a=r,l=i,c=Math.min(o,e.length),B=t.length;a<c&&
l<B;a++,l++){let u=t[l],f=e[a];if(u===!1||u===Be||!Qt(u,f))return!1}if(a===c&&l===B)return!0;if(a===c)return s;if(l===B)
return a===c-1&&e[a]==="";throw new Error("wtf?")}braceExpand(){return mc(this.pattern,this.options)}#r(){let{pattern:e}=this;
if(this.options.nobrace)return this.braceExpand();let t=57344;for(;e.includes(String.fromCharCode(t));)if(++t>63743)return this.
braceExpand();let s=String.fromCharCode(t),r=!1,i=e.replace(NN,(a,l,B)=>{let c=Number(l),u=Number(B);return!Number.isSafeInteger(
c)||!Number.isSafeInteger(u)||Math.abs(c-u)+1<IN?a:(r=!0,`${s}${l}..${B}${s}`)});if(!r)return this.braceExpand();let o=mc(
i,this.options);for(let a of o)for(let l of a.split("/")){let B=l.indexOf("[");if(B!==-1&&B<l.lastIndexOf(s))return this.
braceExpand();if(!this.options.noext&&FN(l,s))return this.braceExpand()}return this.#B=s,o}parse(e){gr(e);let t=this.options;
if(e==="**")return Be;if(e==="")return"";let{nocase:s,nocaseMagicOnly:r,noext:i=!1,dot:o,normalize:a}=t,l=this.#B,B=l&&e.
includes(l)?void 0:LN(e,i);if(B!==void 0&&!(s&&!r&&e.toUpperCase()!==e.toLowerCase()))return this.#c(B);if(this.#a)return Cc;
let c=this.#l.get(e);return c||(i||vN(e),c=new mr(e,O({nocase:s,noext:i,dot:o,normalize:a},l&&{rangeMark:l})),this.#l.set(
e,c)),c}#N(e){return this.preserveMultipleSlashes?e.split("/"):this.isWindows&&/^\/\/[^/]+/.test(e)?["",...e.split(/\/+/)]:
e.split(/\/+/)}match(e,t=this.partial){if(this.comment)return!1;if(this.empty)return e==="";if(e==="/"&&t)return!0;let s=this.
options,r=this.#y(e);if(!r){if(!t&&!this.#s&&(this.#e||this.#t)&&Rm!==e){Rm=e;let B=this.#g(e);if(B==="no")return s.flipNegate?
!1:this.negate;if(B==="yes")return s.flipNegate?!0:!this.negate}r=this.#h(e)}let i=r.parts,o=this.#n?r.resolved??=this.#S(
i):i,a=this.set,l=i[i.length-1];if(!l)for(let B=i.length-2;!l&&B>=0;B--)l=i[B];for(let B=0;B<a.length;B++){let c=a[B],u=t?
void 0:this.#d[B];if(u==="base"?Qt(c[0],l):u?this.#p(o,c,u):s.matchBase&&c.length===1?this.#b([l],[l],c,t):this.#b(i,o,c,
t))return s.flipNegate?!0:!this.negate}return s.flipNegate?!1:this.negate}static defaults(e){return Ve.defaults(e).Minimatch}};
Ve.Minimatch=rt;Ve.escape=zt;Ve.unescape=Hn;import{fileURLToPath as w1}from"node:url";import{tracingChannel as xN,channel as MN}from"node:diagnostics_channel";var Fe=MN("lru-cache:metrics"),Dr=xN("lru-cache"),_N=typeof performance=="object"&&performance&&typeof performance.now==
"function"?performance:Date,Dc=()=>Fe.hasSubscribers||Dr.hasSubscribers,jm=new Set,qm=typeof process=="object"&&process?
process:{},PN=(n,e,t,s)=>{typeof qm.emitWarning=="function"?qm.emitWarning(n,e,t,s):console.error(`[${t}] ${e}: ${n}`)},
GN=n=>!jm.has(n),Xt=n=>!!n&&n===Math.floor(n)&&n>0&&isFinite(n),Jm=n=>Xt(n)?n<=Math.pow(2,8)?Uint8Array:n<=Math.pow(2,16)?
Uint16Array:n<=Math.pow(2,32)?Uint32Array:n<=Number.MAX_SAFE_INTEGER?Go:null:null,Go=class extends Array{constructor(n){
super(n),this.fill(0)}},HN=class Sr{heap;length;static#e=!1;static create(e){let t=Jm(e);if(!t)return[];Sr.#e=!0;let s=new Sr(
e,t);return Sr.#e=!1,s}constructor(e,t){if(!Sr.#e)throw new TypeError("instantiate Stack using Stack.create(n)");this.heap=
new t(e),this.length=0}push(e){this.heap[this.length++]=e}pop(){return this.heap[--this.length]}},wr=class Wm{#e;#t;#n;#s;#o;#d;#u;#l;get perf(){
return this.#l}ttl;ttlResolution;ttlAutopurge;updateAgeOnGet;updateAgeOnHas;allowStale;noDisposeOnSet;noUpdateTTL;maxEntrySize;sizeCalculation;noDeleteOnFetchRejection;noDeleteOnStaleGet;allowStaleOnFetchAbort;allowStaleOnFetchRejection;ignoreFetchAbort;backgroundFetchSize;#a;#B;#f;#c;#i;#E;#g;#p;#C;#y;#h;#S;#b;#D;#w;#O;#A;#r;#N;static unsafeExposeInternals(e){
return{starts:e.#b,ttls:e.#D,autopurgeTimers:e.#w,sizes:e.#S,keyMap:e.#f,keyList:e.#c,valList:e.#i,next:e.#E,prev:e.#g,get head(){
return e.#p},get tail(){return e.#C},free:e.#y,isBackgroundFetch:t=>e.#m(t),backgroundFetch:(t,s,r,i)=>e.#P(t,s,r,i),moveToTail:t=>e.#V(
t),indexes:t=>e.#L(t),rindexes:t=>e.#v(t),isStale:t=>e.#k(t)}}get max(){return this.#e}get maxSize(){return this.#t}get calculatedSize(){
return this.#B}get size(){return this.#a}get fetchMethod(){return this.#d}get memoMethod(){return this.#u}get dispose(){
return this.#n}get onInsert(){return this.#s}get disposeAfter(){return this.#o}constructor(e){let{max:t=0,ttl:s,ttlResolution:r=1,
ttlAutopurge:i,updateAgeOnGet:o,updateAgeOnHas:a,allowStale:l,dispose:B,onInsert:c,disposeAfter:u,noDisposeOnSet:f,noUpdateTTL:h,
maxSize:d=0,maxEntrySize:p=0,sizeCalculation:g,fetchMethod:y,memoMethod:D,noDeleteOnFetchRejection:A,noDeleteOnStaleGet:k,
allowStaleOnFetchRejection:N,allowStaleOnFetchAbort:x,ignoreFetchAbort:q,backgroundFetchSize:R=1,perf:J}=e;if(this.backgroundFetchSize=
R,J!==void 0&&typeof J?.now!="function")throw new TypeError("perf option must have a now() method if specified");if(this.#l=
J??_N,t!==0&&!Xt(t))throw new TypeError("max option must be a nonnegative integer");let ke=t?Jm(t):Array;if(!ke)throw new Error(
"invalid max value: "+t);if(this.#e=t,this.#t=d,this.maxEntrySize=p||this.#t,this.sizeCalculation=g,this.sizeCalculation){
if(!this.#t&&!this.maxEntrySize)throw new TypeError("cannot set sizeCalculation without setting maxSize or maxEntrySize");
if(typeof this.sizeCalculation!="function")throw new TypeError("sizeCalculation set to non-function")}if(D!==void 0&&typeof D!=
"function")throw new TypeError("memoMethod must be a function if defined");if(this.#u=D,y!==void 0&&typeof y!="function")
throw new TypeError("fetchMethod must be a function if specified");if(this.#d=y,this.#A=!!y,this.#f=new Map,this.#c=Array.
from({length:t}).fill(void 0),this.#i=Array.from({length:t}).fill(void 0),this.#E=new ke(t),this.#g=new ke(t),this.#p=0,
this.#C=0,this.#y=HN.create(t),this.#a=0,this.#B=0,typeof B=="function"&&(this.#n=B),typeof c=="function"&&(this.#s=c),typeof u==
"function"?(this.#o=u,this.#h=[]):(this.#o=void 0,this.#h=void 0),this.#O=!!this.#n,this.#N=!!this.#s,this.#r=!!this.#o,
this.noDisposeOnSet=!!f,this.noUpdateTTL=!!h,this.noDeleteOnFetchRejection=!!A,this.allowStaleOnFetchRejection=!!N,this.
allowStaleOnFetchAbort=!!x,this.ignoreFetchAbort=!!q,this.maxEntrySize!==0){if(this.#t!==0&&!Xt(this.#t))throw new TypeError(
"maxSize must be a positive integer if specified");if(!Xt(this.maxEntrySize))throw new TypeError("maxEntrySize must be a\
 positive integer if specified");this.#q()}if(this.allowStale=!!l,this.noDeleteOnStaleGet=!!k,this.updateAgeOnGet=!!o,this.
updateAgeOnHas=!!a,this.ttlResolution=Xt(r)||r===0?r:1,this.ttlAutopurge=!!i,this.ttl=s||0,this.ttl){if(!Xt(this.ttl))throw new TypeError(
"ttl must be a positive integer if specified");this.#F()}if(this.#e===0&&this.ttl===0&&this.#t===0)throw new TypeError("\
At least one of max, maxSize, or ttl is required");if(!this.ttlAutopurge&&!this.#e&&!this.#t){let Ke="LRU_CACHE_UNBOUNDE\
D";GN(Ke)&&(jm.add(Ke),PN("TTL caching without ttlAutopurge, max, or maxSize can result in unbounded memory consumption.",
"UnboundedCacheWarning",Ke,Wm))}}getRemainingTTL(e){return this.#f.has(e)?1/0:0}#F(){let e=new Go(this.#e),t=new Go(this.#e);
this.#D=e,this.#b=t;let s=this.ttlAutopurge?Array.from({length:this.#e}):void 0;this.#w=s,this.#R=(l,B,c=this.#l.now())=>{
t[l]=B!==0?c:0,e[l]=B,r(l,B)},this.#I=l=>{t[l]=e[l]!==0?this.#l.now():0,r(l,e[l])};let r=this.ttlAutopurge?(l,B)=>{if(s?.[l]&&
(clearTimeout(s[l]),s[l]=void 0),B&&B!==0&&s){let c=setTimeout(()=>{this.#k(l)?(this.#G(this.#c[l],"expire"),s[l]=void 0):
r(l,a(l))},B+1);c.unref&&c.unref(),s[l]=c}}:()=>{};this.#T=(l,B)=>{if(e[B]){let c=e[B],u=t[B];if(!c||!u)return;l.ttl=c,l.
start=u,l.now=i||o();let f=l.now-u;l.remainingTTL=c-f}};let i=0,o=()=>{let l=this.#l.now();if(this.ttlResolution>0){i=l;
let B=setTimeout(()=>i=0,this.ttlResolution);B.unref&&B.unref()}return l};this.getRemainingTTL=l=>{let B=this.#f.get(l);
return B===void 0?0:a(B)};let a=l=>{let B=e[l],c=t[l];if(!B||!c)return 1/0;let u=(i||o())-c;return B-u};this.#k=l=>{let B=t[l],
c=e[l];return!!c&&!!B&&(i||o())-B>c}}#I=()=>{};#T=()=>{};#R=()=>{};#k=()=>!1;#q(){let e=new Go(this.#e);this.#B=0,this.#S=
e,this.#M=t=>{this.#B-=e[t],e[t]=0},this.#H=(t,s,r,i)=>{if(!Xt(r)){if(this.#m(s))return this.backgroundFetchSize;if(i){if(typeof i!=
"function")throw new TypeError("sizeCalculation must be a function");if(r=i(s,t),!Xt(r))throw new TypeError("sizeCalcula\
tion return invalid (expect positive integer)")}else throw new TypeError("invalid size value (must be positive integer).\
 When maxSize or maxEntrySize is used, sizeCalculation or size must be set.")}return r},this.#x=(t,s,r)=>{if(e[t]=s,this.#t){
let i=this.#t-e[t];for(;this.#B>i;)this.#K(!0)}this.#B+=e[t],r&&(r.entrySize=s,r.totalCalculatedSize=this.#B)}}#M=e=>{};#x=(e,t,s)=>{};#H=(e,t,s,r)=>{
if(s||r)throw new TypeError("cannot set size without setting maxSize or maxEntrySize on cache");return 0};*#L({allowStale:e=this.
allowStale}={}){if(this.#a)for(let t=this.#C;this.#$(t)&&((e||!this.#k(t))&&(yield t),t!==this.#p);)t=this.#g[t]}*#v({allowStale:e=this.
allowStale}={}){if(this.#a)for(let t=this.#p;this.#$(t)&&((e||!this.#k(t))&&(yield t),t!==this.#C);)t=this.#E[t]}#$(e){return e!==
void 0&&this.#f.get(this.#c[e])===e}*entries(){for(let e of this.#L())this.#i[e]!==void 0&&this.#c[e]!==void 0&&!this.#m(
this.#i[e])&&(yield[this.#c[e],this.#i[e]])}*rentries(){for(let e of this.#v())this.#i[e]!==void 0&&this.#c[e]!==void 0&&
!this.#m(this.#i[e])&&(yield[this.#c[e],this.#i[e]])}*keys(){for(let e of this.#L()){let t=this.#c[e];t!==void 0&&!this.#m(
this.#i[e])&&(yield t)}}*rkeys(){for(let e of this.#v()){let t=this.#c[e];t!==void 0&&!this.#m(this.#i[e])&&(yield t)}}*values(){
for(let e of this.#L())this.#i[e]!==void 0&&!this.#m(this.#i[e])&&(yield this.#i[e])}*rvalues(){for(let e of this.#v())this.#i[e]!==
void 0&&!this.#m(this.#i[e])&&(yield this.#i[e])}[Symbol.iterator](){return this.entries()}[Symbol.toStringTag]="LRUCach\
e";find(e,t={}){for(let s of this.#L()){let r=this.#i[s],i=this.#m(r)?r.__staleWhileFetching:r;if(i!==void 0&&e(i,this.#c[s],
this))return this.#W(this.#c[s],t)}}forEach(e,t=this){for(let s of this.#L()){let r=this.#i[s],i=this.#m(r)?r.__staleWhileFetching:
r;i!==void 0&&e.call(t,i,this.#c[s],this)}}rforEach(e,t=this){for(let s of this.#v()){let r=this.#i[s],i=this.#m(r)?r.__staleWhileFetching:
r;i!==void 0&&e.call(t,i,this.#c[s],this)}}purgeStale(){let e=!1;for(let t of this.#v({allowStale:!0}))this.#k(t)&&(this.#G(
this.#c[t],"expire"),e=!0);return e}info(e){let t=this.#f.get(e);if(t===void 0)return;let s=this.#i[t],r=this.#m(s)?s.__staleWhileFetching:
s;if(r===void 0)return;let i={value:r};if(this.#D&&this.#b){let o=this.#D[t],a=this.#b[t];if(o&&a){let l=o-(this.#l.now()-
a);i.ttl=l,i.start=Date.now()}}return this.#S&&(i.size=this.#S[t]),i}dump(){let e=[];for(let t of this.#L({allowStale:!0})){
let s=this.#c[t],r=this.#i[t],i=this.#m(r)?r.__staleWhileFetching:r;if(i===void 0||s===void 0)continue;let o={value:i};if(this.#D&&
this.#b){o.ttl=this.#D[t];let a=this.#l.now()-this.#b[t];o.start=Math.floor(Date.now()-a)}this.#S&&(o.size=this.#S[t]),e.
unshift([s,o])}return e}load(e){this.clear();for(let[t,s]of e){if(s.start){let r=Date.now()-s.start;s.start=this.#l.now()-
r}this.#_(t,s.value,s)}}set(e,t,s={}){let{status:r=Fe.hasSubscribers?{}:void 0}=s;s.status=r,r&&(r.op="set",r.key=e,t!==
void 0&&(r.value=t),r.cache=this);let i=this.#_(e,t,s);return r&&Fe.hasSubscribers&&Fe.publish(r),i}#_(e,t,s,r){let{ttl:i=this.
ttl,start:o,noDisposeOnSet:a=this.noDisposeOnSet,sizeCalculation:l=this.sizeCalculation,status:B}=s,c=this.#m(t);if(t===
void 0)return B&&(B.set="deleted"),this.delete(e),this;let{noUpdateTTL:u=this.noUpdateTTL}=s;B&&!c&&(B.value=t);let f=this.#H(
e,t,s.size||0,l,B);if(this.maxEntrySize&&f>this.maxEntrySize)return this.#G(e,"set"),B&&(B.set="miss",B.maxEntrySizeExceeded=
!0),this;let h=this.#a===0?void 0:this.#f.get(e);if(h===void 0)h=this.#a===0?this.#C:this.#y.length!==0?this.#y.pop():this.#a===
this.#e?this.#K(!1):this.#a,this.#c[h]=e,this.#i[h]=t,this.#f.set(e,h),this.#E[this.#C]=h,this.#g[h]=this.#C,this.#C=h,this.#a++,
this.#x(h,f,B),B&&(B.set="add"),u=!1,this.#N&&!c&&this.#s?.(t,e,"add");else{this.#V(h);let d=this.#i[h];if(t!==d){if(!a)
if(this.#m(d)){d!==r&&d.__abortController.abort(new Error("replaced"));let{__staleWhileFetching:p}=d;p!==void 0&&p!==t&&
(this.#O&&this.#n?.(p,e,"set"),this.#r&&this.#h?.push([p,e,"set"]))}else this.#O&&this.#n?.(d,e,"set"),this.#r&&this.#h?.
push([d,e,"set"]);if(this.#M(h),this.#x(h,f,B),this.#i[h]=t,!c){let p=d&&this.#m(d)?d.__staleWhileFetching:d,g=p===void 0?
"add":t!==p?"replace":"update";B&&(B.set=g,p!==void 0&&(B.oldValue=p)),this.#N&&this.onInsert?.(t,e,g)}}else c||(B&&(B.set=
"update"),this.#N&&this.onInsert?.(t,e,"update"))}if(i!==0&&!this.#D&&this.#F(),this.#D&&(u||this.#R(h,i,o),B&&this.#T(B,
h)),!a&&this.#r&&this.#h){let d=this.#h,p;for(;p=d?.shift();)this.#o?.(...p)}return this}pop(){try{for(;this.#a;){let e=this.#i[this.#p];
if(this.#K(!0),this.#m(e)){if(e.__staleWhileFetching)return e.__staleWhileFetching}else if(e!==void 0)return e}}finally{
if(this.#r&&this.#h){let e=this.#h,t;for(;t=e?.shift();)this.#o?.(...t)}}}#K(e){let t=this.#p,s=this.#c[t],r=this.#i[t],
i=this.#m(r);i&&r.__abortController.abort(new Error("evicted"));let o=i?r.__staleWhileFetching:r;return(this.#O||this.#r)&&
o!==void 0&&(this.#O&&this.#n?.(o,s,"evict"),this.#r&&this.#h?.push([o,s,"evict"])),this.#M(t),this.#w?.[t]&&(clearTimeout(
this.#w[t]),this.#w[t]=void 0),e&&(this.#c[t]=void 0,this.#i[t]=void 0,this.#y.push(t)),this.#a===1?(this.#p=this.#C=0,this.#y.
length=0):this.#p=this.#E[t],this.#f.delete(s),this.#a--,t}has(e,t={}){let{status:s=Fe.hasSubscribers?{}:void 0}=t;t.status=
s,s&&(s.op="has",s.key=e,s.cache=this);let r=this.#Y(e,t);return Fe.hasSubscribers&&Fe.publish(s),r}#Y(e,t={}){let{updateAgeOnHas:s=this.
updateAgeOnHas,status:r}=t,i=this.#f.get(e);if(i!==void 0){let o=this.#i[i];if(this.#m(o)&&o.__staleWhileFetching===void 0)
return!1;if(this.#k(i))r&&(r.has="stale",this.#T(r,i));else return s&&this.#I(i),r&&(r.has="hit",this.#T(r,i)),!0}else r&&
(r.has="miss");return!1}peek(e,t={}){let{status:s=Dc()?{}:void 0}=t;s&&(s.op="peek",s.key=e,s.cache=this),t.status=s;let r=this.#j(
e,t);return Fe.hasSubscribers&&Fe.publish(s),r}#j(e,t){let{status:s,allowStale:r=this.allowStale}=t,i=this.#f.get(e);if(i===
void 0||!r&&this.#k(i)){s&&(s.peek=i===void 0?"miss":"stale");return}let o=this.#i[i],a=this.#m(o)?o.__staleWhileFetching:
o;return s&&(a!==void 0?(s.peek="hit",s.value=a):s.peek="miss"),a}#P(e,t,s,r){let i=t===void 0?void 0:this.#i[t];if(this.#m(
i))return i;let o=new AbortController,{signal:a}=s;a?.addEventListener("abort",()=>o.abort(a.reason),{signal:o.signal});
let l={signal:o.signal,options:s,context:r},B=(p,g=!1)=>{let{aborted:y}=o.signal,D=s.ignoreFetchAbort&&p!==void 0,A=s.ignoreFetchAbort||
!!(s.allowStaleOnFetchAbort&&p!==void 0);if(s.status&&(y&&!g?(s.status.fetchAborted=!0,s.status.fetchError=o.signal.reason,
D&&(s.status.fetchAbortIgnored=!0)):s.status.fetchResolved=!0),y&&!D&&!g)return u(o.signal.reason,A);let k=h,N=this.#i[t];
return(N===h||N===void 0&&D&&g)&&(p===void 0?k.__staleWhileFetching!==void 0?this.#i[t]=k.__staleWhileFetching:this.#G(e,
"fetch"):(s.status&&(s.status.fetchUpdated=!0),this.#_(e,p,l.options,k))),p},c=p=>(s.status&&(s.status.fetchRejected=!0,
s.status.fetchError=p),u(p,!1)),u=(p,g)=>{let{aborted:y}=o.signal,D=y&&s.allowStaleOnFetchAbort,A=D||s.allowStaleOnFetchRejection,
k=A||s.noDeleteOnFetchRejection,N=h;if(this.#i[t]===h&&(!k||!g&&N.__staleWhileFetching===void 0?this.#G(e,"fetch"):D||(this.#i[t]=
N.__staleWhileFetching)),A)return s.status&&N.__staleWhileFetching!==void 0&&(s.status.returnedStale=!0),N.__staleWhileFetching;
if(N.__returned===N)throw p},f=(p,g)=>{let y=this.#d?.(e,i,l);o.signal.addEventListener("abort",()=>{(!s.ignoreFetchAbort||
s.allowStaleOnFetchAbort)&&(p(void 0),s.allowStaleOnFetchAbort&&(p=D=>B(D,!0)))}),y&&y instanceof Promise?y.then(D=>p(D===
void 0?void 0:D),g):y!==void 0&&p(y)};s.status&&(s.status.fetchDispatched=!0);let h=new Promise(f).then(B,c),d=Object.assign(
h,{__abortController:o,__staleWhileFetching:i,__returned:void 0});return t===void 0?(this.#_(e,d,v(O({},l.options),{status:void 0})),
t=this.#f.get(e)):this.#i[t]=d,d}#m(e){if(!this.#A)return!1;let t=e;return!!t&&t instanceof Promise&&t.hasOwnProperty("_\
_staleWhileFetching")&&t.__abortController instanceof AbortController}fetch(e,t={}){let s=Dr.hasSubscribers,{status:r=Dc()?
{}:void 0}=t;t.status=r,r&&t.context&&(r.context=t.context);let i=this.#J(e,t);return r&&s&&(r.trace=!0,Dr.tracePromise(
()=>i,r).catch(()=>{})),i}async#J(e,t={}){let{allowStale:s=this.allowStale,updateAgeOnGet:r=this.updateAgeOnGet,noDeleteOnStaleGet:i=this.
noDeleteOnStaleGet,ttl:o=this.ttl,noDisposeOnSet:a=this.noDisposeOnSet,size:l=0,sizeCalculation:B=this.sizeCalculation,noUpdateTTL:c=this.
noUpdateTTL,noDeleteOnFetchRejection:u=this.noDeleteOnFetchRejection,allowStaleOnFetchRejection:f=this.allowStaleOnFetchRejection,
ignoreFetchAbort:h=this.ignoreFetchAbort,allowStaleOnFetchAbort:d=this.allowStaleOnFetchAbort,context:p,forceRefresh:g=!1,
status:y,signal:D}=t;if(y&&(y.op="fetch",y.key=e,g&&(y.forceRefresh=!0),y.cache=this),!this.#A)return y&&(y.fetch="get"),
this.#W(e,{allowStale:s,updateAgeOnGet:r,noDeleteOnStaleGet:i,status:y});let A={allowStale:s,updateAgeOnGet:r,noDeleteOnStaleGet:i,
ttl:o,noDisposeOnSet:a,size:l,sizeCalculation:B,noUpdateTTL:c,noDeleteOnFetchRejection:u,allowStaleOnFetchRejection:f,allowStaleOnFetchAbort:d,
ignoreFetchAbort:h,status:y,signal:D},k=this.#f.get(e);if(k===void 0){y&&(y.fetch="miss");let N=this.#P(e,k,A,p);return N.
__returned=N}else{let N=this.#i[k];if(this.#m(N)){let J=s&&N.__staleWhileFetching!==void 0;return y&&(y.fetch="inflight",
J&&(y.returnedStale=!0)),J?N.__staleWhileFetching:N.__returned=N}let x=this.#k(k);if(!g&&!x)return y&&(y.fetch="hit"),this.#V(
k),r&&this.#I(k),y&&this.#T(y,k),N;let q=this.#P(e,k,A,p),R=q.__staleWhileFetching!==void 0&&s;return y&&(y.fetch=x?"sta\
le":"refresh",R&&x&&(y.returnedStale=!0)),R?q.__staleWhileFetching:q.__returned=q}}forceFetch(e,t={}){let s=Dr.hasSubscribers,
{status:r=Dc()?{}:void 0}=t;t.status=r,r&&t.context&&(r.context=t.context);let i=this.#U(e,t);return r&&s&&(r.trace=!0,Dr.
tracePromise(()=>i,r).catch(()=>{})),i}async#U(e,t={}){let s=await this.#J(e,t);if(s===void 0)throw new Error("fetch() r\
eturned undefined");return s}memo(e,t={}){let{status:s=Fe.hasSubscribers?{}:void 0}=t;t.status=s,s&&(s.op="memo",s.key=e,
t.context&&(s.context=t.context),s.cache=this);let r=this.#X(e,t);return s&&(s.value=r),Fe.hasSubscribers&&Fe.publish(s),
r}#X(e,t={}){let s=this.#u;if(!s)throw new Error("no memoMethod provided to constructor");let u=t,{context:r,status:i,forceRefresh:o}=u,
a=Di(u,["context","status","forceRefresh"]);i&&o&&(i.forceRefresh=!0);let l=this.#W(e,a),B=o||l===void 0;if(i&&(i.memo=B?
"miss":"hit",B||(i.value=l)),!B)return l;let c=s(e,l,{options:a,context:r});return i&&(i.value=c),this.#_(e,c,a),c}get(e,t={}){
let{status:s=Fe.hasSubscribers?{}:void 0}=t;t.status=s,s&&(s.op="get",s.key=e,s.cache=this);let r=this.#W(e,t);return s&&
(r!==void 0&&(s.value=r),Fe.hasSubscribers&&Fe.publish(s)),r}#W(e,t={}){let{allowStale:s=this.allowStale,updateAgeOnGet:r=this.
updateAgeOnGet,noDeleteOnStaleGet:i=this.noDeleteOnStaleGet,status:o}=t,a=this.#f.get(e);if(a===void 0){o&&(o.get="miss");
return}let l=this.#i[a],B=this.#m(l);return o&&this.#T(o,a),this.#k(a)?B?(o&&(o.get="stale-fetching"),s&&l.__staleWhileFetching!==
void 0?(o&&(o.returnedStale=!0),l.__staleWhileFetching):void 0):(i||this.#G(e,"expire"),o&&(o.get="stale"),s?(o&&(o.returnedStale=
!0),l):void 0):(o&&(o.get=B?"fetching":"hit"),this.#V(a),r&&this.#I(a),B?l.__staleWhileFetching:l)}#z(e,t){this.#g[t]=e,
this.#E[e]=t}#V(e){e!==this.#C&&(e===this.#p?this.#p=this.#E[e]:this.#z(this.#g[e],this.#E[e]),this.#z(this.#C,e),this.#C=
e)}delete(e){return this.#G(e,"delete")}#G(e,t){Fe.hasSubscribers&&Fe.publish({op:"delete",delete:t,key:e,cache:this});let s=!1;
if(this.#a!==0){let r=this.#f.get(e);if(r!==void 0)if(this.#w?.[r]&&(clearTimeout(this.#w[r]),this.#w[r]=void 0),s=!0,this.#a===
1)this.#Q(t);else{this.#M(r);let i=this.#i[r];if(this.#m(i)?i.__abortController.abort(new Error("deleted")):(this.#O||this.#r)&&
(this.#O&&this.#n?.(i,e,t),this.#r&&this.#h?.push([i,e,t])),this.#f.delete(e),this.#c[r]=void 0,this.#i[r]=void 0,r===this.#C)
this.#C=this.#g[r];else if(r===this.#p)this.#p=this.#E[r];else{let o=this.#g[r];this.#E[o]=this.#E[r];let a=this.#E[r];this.#g[a]=
this.#g[r]}this.#a--,this.#y.push(r)}}if(this.#r&&this.#h?.length){let r=this.#h,i;for(;i=r?.shift();)this.#o?.(...i)}return s}clear(){
return this.#Q("delete")}#Q(e){for(let t of this.#v({allowStale:!0})){let s=this.#i[t];if(this.#m(s))s.__abortController.
abort(new Error("deleted"));else{let r=this.#c[t];this.#O&&this.#n?.(s,r,e),this.#r&&this.#h?.push([s,r,e])}}if(this.#f.
clear(),this.#i.fill(void 0),this.#c.fill(void 0),this.#D&&this.#b){this.#D.fill(0),this.#b.fill(0);for(let t of this.#w??
[])t!==void 0&&clearTimeout(t);this.#w?.fill(void 0)}if(this.#S&&this.#S.fill(0),this.#p=0,this.#C=0,this.#y.length=0,this.#B=
0,this.#a=0,this.#r&&this.#h){let t=this.#h,s;for(;s=t?.shift();)this.#o?.(...s)}}};import{posix as QN,win32 as Tc}from"node:path";import{fileURLToPath as XN}from"node:url";import{lstatSync as ZN,readdir as e1,
readdirSync as t1,readlinkSync as n1,realpathSync as s1}from"fs";import*as r1 from"node:fs";import{lstat as o1,readdir as a1,
readlink as l1,realpath as B1}from"node:fs/promises";import{EventEmitter as Ic}from"node:events";import Xm from"node:stream";import{StringDecoder as $N}from"node:string_decoder";
var Vm=typeof process=="object"&&process?process:{stdout:null,stderr:null},UN=n=>!!n&&typeof n=="object"&&(n instanceof en||
n instanceof Xm||KN(n)||qN(n)),KN=n=>!!n&&typeof n=="object"&&n instanceof Ic&&typeof n.pipe=="function"&&n.pipe!==Xm.Writable.
prototype.pipe,qN=n=>!!n&&typeof n=="object"&&n instanceof Ic&&typeof n.write=="function"&&typeof n.end=="function",Pt=Symbol(
"EOF"),Gt=Symbol("maybeEmitEnd"),Zt=Symbol("emittedEnd"),Ho=Symbol("emittingEnd"),br=Symbol("emittedError"),$o=Symbol("c\
losed"),Ym=Symbol("read"),Uo=Symbol("flush"),zm=Symbol("flushChunk"),pt=Symbol("encoding"),Ds=Symbol("decoder"),be=Symbol(
"flowing"),Or=Symbol("paused"),Ss=Symbol("resume"),Oe=Symbol("buffer"),Ue=Symbol("pipes"),Ae=Symbol("bufferLength"),Sc=Symbol(
"bufferPush"),Ko=Symbol("bufferShift"),_e=Symbol("objectMode"),fe=Symbol("destroyed"),wc=Symbol("error"),bc=Symbol("emit\
Data"),Qm=Symbol("emitEnd"),Oc=Symbol("emitEnd2"),Ot=Symbol("async"),Ac=Symbol("abort"),qo=Symbol("aborted"),Ar=Symbol("\
signal"),$n=Symbol("dataListeners"),tt=Symbol("discarded"),kr=n=>Promise.resolve().then(n),jN=n=>n(),JN=n=>n==="end"||n===
"finish"||n==="prefinish",WN=n=>n instanceof ArrayBuffer||!!n&&typeof n=="object"&&n.constructor&&n.constructor.name==="\
ArrayBuffer"&&n.byteLength>=0,VN=n=>!Buffer.isBuffer(n)&&ArrayBuffer.isView(n),jo=class{src;dest;opts;ondrain;constructor(e,t,s){
this.src=e,this.dest=t,this.opts=s,this.ondrain=()=>e[Ss](),this.dest.on("drain",this.ondrain)}unpipe(){this.dest.removeListener(
"drain",this.ondrain)}proxyErrors(e){}end(){this.unpipe(),this.opts.end&&this.dest.end()}},kc=class extends jo{unpipe(){
this.src.removeListener("error",this.proxyErrors),super.unpipe()}constructor(e,t,s){super(e,t,s),this.proxyErrors=r=>this.
dest.emit("error",r),e.on("error",this.proxyErrors)}},YN=n=>!!n.objectMode,zN=n=>!n.objectMode&&!!n.encoding&&n.encoding!==
"buffer",en=class extends Ic{[be]=!1;[Or]=!1;[Ue]=[];[Oe]=[];[_e];[pt];[Ot];[Ds];[Pt]=!1;[Zt]=!1;[Ho]=!1;[$o]=!1;[br]=null;[Ae]=0;[fe]=!1;[Ar];[qo]=!1;[$n]=0;[tt]=!1;writable=!0;readable=!0;constructor(...e){
let t=e[0]||{};if(super(),t.objectMode&&typeof t.encoding=="string")throw new TypeError("Encoding and objectMode may not\
 be used together");YN(t)?(this[_e]=!0,this[pt]=null):zN(t)?(this[pt]=t.encoding,this[_e]=!1):(this[_e]=!1,this[pt]=null),
this[Ot]=!!t.async,this[Ds]=this[pt]?new $N(this[pt]):null,t&&t.debugExposeBuffer===!0&&Object.defineProperty(this,"buff\
er",{get:()=>this[Oe]}),t&&t.debugExposePipes===!0&&Object.defineProperty(this,"pipes",{get:()=>this[Ue]});let{signal:s}=t;
s&&(this[Ar]=s,s.aborted?this[Ac]():s.addEventListener("abort",()=>this[Ac]()))}get bufferLength(){return this[Ae]}get encoding(){
return this[pt]}set encoding(e){throw new Error("Encoding must be set at instantiation time")}setEncoding(e){throw new Error(
"Encoding must be set at instantiation time")}get objectMode(){return this[_e]}set objectMode(e){throw new Error("object\
Mode must be set at instantiation time")}get async(){return this[Ot]}set async(e){this[Ot]=this[Ot]||!!e}[Ac](){this[qo]=
!0,this.emit("abort",this[Ar]?.reason),this.destroy(this[Ar]?.reason)}get aborted(){return this[qo]}set aborted(e){}write(e,t,s){
if(this[qo])return!1;if(this[Pt])throw new Error("write after end");if(this[fe])return this.emit("error",Object.assign(new Error(
"Cannot call write after a stream was destroyed"),{code:"ERR_STREAM_DESTROYED"})),!0;typeof t=="function"&&(s=t,t="utf8"),
t||(t="utf8");let r=this[Ot]?kr:jN;if(!this[_e]&&!Buffer.isBuffer(e)){if(VN(e))e=Buffer.from(e.buffer,e.byteOffset,e.byteLength);else if(WN(
e))e=Buffer.from(e);else if(typeof e!="string")throw new Error("Non-contiguous data written to non-objectMode stream")}return this[_e]?
(this[be]&&this[Ae]!==0&&this[Uo](!0),this[be]?this.emit("data",e):this[Sc](e),this[Ae]!==0&&this.emit("readable"),s&&r(
s),this[be]):e.length?(typeof e=="string"&&!(t===this[pt]&&!this[Ds]?.lastNeed)&&(e=Buffer.from(e,t)),Buffer.isBuffer(e)&&
this[pt]&&(e=this[Ds].write(e)),this[be]&&this[Ae]!==0&&this[Uo](!0),this[be]?this.emit("data",e):this[Sc](e),this[Ae]!==
0&&this.emit("readable"),s&&r(s),this[be]):(this[Ae]!==0&&this.emit("readable"),s&&r(s),this[be])}read(e){if(this[fe])return null;
if(this[tt]=!1,this[Ae]===0||e===0||e&&e>this[Ae])return this[Gt](),null;this[_e]&&(e=null),this[Oe].length>1&&!this[_e]&&
(this[Oe]=[this[pt]?this[Oe].join(""):Buffer.concat(this[Oe],this[Ae])]);let t=this[Ym](e||null,this[Oe][0]);return this[Gt](),
t}[Ym](e,t){if(this[_e])this[Ko]();else{let s=t;e===s.length||e===null?this[Ko]():typeof s=="string"?(this[Oe][0]=s.slice(
e),t=s.slice(0,e),this[Ae]-=e):(this[Oe][0]=s.subarray(e),t=s.subarray(0,e),this[Ae]-=e)}return this.emit("data",t),!this[Oe].
length&&!this[Pt]&&this.emit("drain"),t}end(e,t,s){return typeof e=="function"&&(s=e,e=void 0),typeof t=="function"&&(s=
t,t="utf8"),e!==void 0&&this.write(e,t),s&&this.once("end",s),this[Pt]=!0,this.writable=!1,(this[be]||!this[Or])&&this[Gt](),
this}[Ss](){this[fe]||(!this[$n]&&!this[Ue].length&&(this[tt]=!0),this[Or]=!1,this[be]=!0,this.emit("resume"),this[Oe].length?
this[Uo]():this[Pt]?this[Gt]():this.emit("drain"))}resume(){return this[Ss]()}pause(){this[be]=!1,this[Or]=!0,this[tt]=!1}get destroyed(){
return this[fe]}get flowing(){return this[be]}get paused(){return this[Or]}[Sc](e){this[_e]?this[Ae]+=1:this[Ae]+=e.length,
this[Oe].push(e)}[Ko](){return this[_e]?this[Ae]-=1:this[Ae]-=this[Oe][0].length,this[Oe].shift()}[Uo](e=!1){do;while(this[zm](
this[Ko]())&&this[Oe].length);!e&&!this[Oe].length&&!this[Pt]&&this.emit("drain")}[zm](e){return this.emit("data",e),this[be]}pipe(e,t){
if(this[fe])return e;this[tt]=!1;let s=this[Zt];return t=t||{},e===Vm.stdout||e===Vm.stderr?t.end=!1:t.end=t.end!==!1,t.
proxyErrors=!!t.proxyErrors,s?t.end&&e.end():(this[Ue].push(t.proxyErrors?new kc(this,e,t):new jo(this,e,t)),this[Ot]?kr(
()=>this[Ss]()):this[Ss]()),e}unpipe(e){let t=this[Ue].find(s=>s.dest===e);t&&(this[Ue].length===1?(this[be]&&this[$n]===
0&&(this[be]=!1),this[Ue]=[]):this[Ue].splice(this[Ue].indexOf(t),1),t.unpipe())}addListener(e,t){return this.on(e,t)}on(e,t){
let s=super.on(e,t);if(e==="data")this[tt]=!1,this[$n]++,!this[Ue].length&&!this[be]&&this[Ss]();else if(e==="readable"&&
this[Ae]!==0)super.emit("readable");else if(JN(e)&&this[Zt])super.emit(e),this.removeAllListeners(e);else if(e==="error"&&
this[br]){let r=t;this[Ot]?kr(()=>r.call(this,this[br])):r.call(this,this[br])}return s}removeListener(e,t){return this.
off(e,t)}off(e,t){let s=super.off(e,t);return e==="data"&&(this[$n]=this.listeners("data").length,this[$n]===0&&!this[tt]&&
!this[Ue].length&&(this[be]=!1)),s}removeAllListeners(e){let t=super.removeAllListeners(e);return(e==="data"||e===void 0)&&
(this[$n]=0,!this[tt]&&!this[Ue].length&&(this[be]=!1)),t}get emittedEnd(){return this[Zt]}[Gt](){!this[Ho]&&!this[Zt]&&
!this[fe]&&this[Oe].length===0&&this[Pt]&&(this[Ho]=!0,this.emit("end"),this.emit("prefinish"),this.emit("finish"),this[$o]&&
this.emit("close"),this[Ho]=!1)}emit(e,...t){let s=t[0];if(e!=="error"&&e!=="close"&&e!==fe&&this[fe])return!1;if(e==="d\
ata")return!this[_e]&&!s?!1:this[Ot]?(kr(()=>this[bc](s)),!0):this[bc](s);if(e==="end")return this[Qm]();if(e==="close"){
if(this[$o]=!0,!this[Zt]&&!this[fe])return!1;let i=super.emit("close");return this.removeAllListeners("close"),i}else if(e===
"error"){this[br]=s,super.emit(wc,s);let i=!this[Ar]||this.listeners("error").length?super.emit("error",s):!1;return this[Gt](),
i}else if(e==="resume"){let i=super.emit("resume");return this[Gt](),i}else if(e==="finish"||e==="prefinish"){let i=super.
emit(e);return this.removeAllListeners(e),i}let r=super.emit(e,...t);return this[Gt](),r}[bc](e){for(let s of this[Ue])s.
dest.write(e)===!1&&this.pause();let t=this[tt]?!1:super.emit("data",e);return this[Gt](),t}[Qm](){return this[Zt]?!1:(this[Zt]=
!0,this.readable=!1,this[Ot]?(kr(()=>this[Oc]()),!0):this[Oc]())}[Oc](){if(this[Ds]){let t=this[Ds].end();if(t){for(let s of this[Ue])
s.dest.write(t);this[tt]||super.emit("data",t)}}for(let t of this[Ue])t.end();let e=super.emit("end");return this.removeAllListeners(
"end"),e}async collect(){let e=Object.assign([],{dataLength:0});this[_e]||(e.dataLength=0);let t=this.promise();return this.
on("data",s=>{e.push(s),this[_e]||(e.dataLength+=s.length)}),await t,e}async concat(){if(this[_e])throw new Error("canno\
t concat in objectMode");let e=await this.collect();return this[pt]?e.join(""):Buffer.concat(e,e.dataLength)}async promise(){
return new Promise((e,t)=>{this.on(fe,()=>t(new Error("stream destroyed"))),this.on("error",s=>t(s)),this.on("end",()=>e())})}[Symbol.
asyncIterator](){this[tt]=!1;let e=!1,t=async()=>(this.pause(),e=!0,{value:void 0,done:!0});return{next:()=>{if(e)return t();
let r=this.read();if(r!==null)return Promise.resolve({done:!1,value:r});if(this[Pt])return t();let i,o,a=u=>{this.off("d\
ata",l),this.off("end",B),this.off(fe,c),t(),o(u)},l=u=>{this.off("error",a),this.off("end",B),this.off(fe,c),this.pause(),
i({value:u,done:!!this[Pt]})},B=()=>{this.off("error",a),this.off("data",l),this.off(fe,c),t(),i({done:!0,value:void 0})},
c=()=>a(new Error("stream destroyed"));return new Promise((u,f)=>{o=f,i=u,this.once(fe,c),this.once("error",a),this.once(
"end",B),this.once("data",l)})},throw:t,return:t,[Symbol.asyncIterator](){return this},[Symbol.asyncDispose]:async()=>{}}}[Symbol.
iterator](){this[tt]=!1;let e=!1,t=()=>(this.pause(),this.off(wc,t),this.off(fe,t),this.off("end",t),e=!0,{done:!0,value:void 0}),
s=()=>{if(e)return t();let r=this.read();return r===null?t():{done:!1,value:r}};return this.once("end",t),this.once(wc,t),
this.once(fe,t),{next:s,throw:t,return:t,[Symbol.iterator](){return this},[Symbol.dispose]:()=>{}}}destroy(e){if(this[fe])
return e?this.emit("error",e):this.emit(fe),this;this[fe]=!0,this[tt]=!0,this[Oe].length=0,this[Ae]=0;let t=this;return typeof t.
close=="function"&&!this[$o]&&t.close(),e?this.emit("error",e):this.emit(fe),this}static get isStream(){return UN}};var i1=s1.native,Nr={lstatSync:ZN,readdir:e1,readdirSync:t1,readlinkSync:n1,realpathSync:i1,promises:{lstat:o1,readdir:a1,
readlink:l1,realpath:B1}},rg=n=>!n||n===Nr||n===r1?Nr:v(O(O({},Nr),n),{promises:O(O({},Nr.promises),n.promises)}),c1=/^\\\\\?\\([a-z]:)\\?$/i,
u1=/^\\\\\?\\UNC\\([^\\]+\\[^\\]+)\\?$/i,f1=/^\\\\[^\\?]+\\[^\\]+$/,Zm=n=>n.replace(/\//g,"\\").replace(c1,"$1\\").replace(
u1,"\\\\$1\\").replace(f1,"$&\\"),h1=/^[\\/]{2}\?[\\/]unc[\\/][^\\/]+[\\/][^\\/]+(?:[\\/]|$)/i,d1=/^[\\/]{2}\?[\\/](?=[a-z]:)/i,
p1=/^[\\/]{2}\?[\\/]unc(?=[\\/][^\\/]+[\\/][^\\/])/i,C1=/[\\/]/,ot=0,ig=1,og=2,At=4,ag=6,lg=8,Un=10,Bg=12,it=15,Ir=~it,Nc=16,
eg=32,Fr=64,Ct=128,Jo=256,Vo=512,tg=Fr|Ct|Vo,m1=1023,Fc=n=>n.isFile()?lg:n.isDirectory()?At:n.isSymbolicLink()?Un:n.isCharacterDevice()?
og:n.isBlockDevice()?ag:n.isSocket()?Bg:n.isFIFO()?ig:ot,ng=new wr({max:2**12}),Tr=n=>{let e=ng.get(n);if(e)return e;let t=n.
normalize("NFKD");return ng.set(n,t),t},sg=new wr({max:2**12}),Wo=n=>{let e=sg.get(n);if(e)return e;let t=Tr(n.toLowerCase());
return sg.set(n,t),t},Yo=class extends wr{constructor(){super({max:256})}},Lc=class extends wr{constructor(e=16*1024){super(
{maxSize:e,sizeCalculation:t=>t.length+1})}},cg=Symbol("PathScurry setAsCwd"),Pe=class{name;root;roots;parent;nocase;isCWD=!1;#e;#t;get dev(){
return this.#t}#n;get mode(){return this.#n}#s;get nlink(){return this.#s}#o;get uid(){return this.#o}#d;get gid(){return this.#d}#u;get rdev(){
return this.#u}#l;get blksize(){return this.#l}#a;get ino(){return this.#a}#B;get size(){return this.#B}#f;get blocks(){
return this.#f}#c;get atimeMs(){return this.#c}#i;get mtimeMs(){return this.#i}#E;get ctimeMs(){return this.#E}#g;get birthtimeMs(){
return this.#g}#p;get atime(){return this.#p}#C;get mtime(){return this.#C}#y;get ctime(){return this.#y}#h;get birthtime(){
return this.#h}#S;#b;#D;#w;#O;#A;#r;#N;#F;#I;get parentPath(){return(this.parent||this).fullpath()}get path(){return this.
parentPath}constructor(e,t=ot,s,r,i,o,a){this.name=e,this.#S=i?Wo(e):Tr(e),this.#r=t&m1,this.nocase=i,this.roots=r,this.
root=s||this,this.#N=o,this.#D=a.fullpath,this.#O=a.relative,this.#A=a.relativePosix,this.parent=a.parent,this.parent?this.#e=
this.parent.#e:this.#e=rg(a.fs)}get fs(){return this.#e}depth(){return this.#b!==void 0?this.#b:this.parent?this.#b=this.
parent.depth()+1:this.#b=0}childrenCache(){return this.#N}resolve(e){if(!e)return this;let t=this.getRootString(e),r=e.substring(
t.length).split(this.splitSep);return t?this.getRoot(t).#T(r):this.#T(r)}#T(e){let t=this;for(let s of e)t=t.child(s);return t}children(){
let e=this.#N.get(this);if(e)return e;let t=Object.assign([],{provisional:0});return this.#N.set(this,t),this.#r&=~Nc,t}child(e,t){
if(e===""||e===".")return this;if(e==="..")return this.parent||this;let s=this.children(),r=this.nocase?Wo(e):Tr(e);for(let l of s)
if(l.#S===r)return l;let i=this.parent?this.sep:"",o=this.#D?this.#D+i+e:void 0,a=this.newChild(e,ot,v(O({},t),{parent:this,
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
"BlockDevice":this.isSocket()?"Socket":"Unknown"}isFile(){return(this.#r&it)===lg}isDirectory(){return(this.#r&it)===At}isCharacterDevice(){
return(this.#r&it)===og}isBlockDevice(){return(this.#r&it)===ag}isFIFO(){return(this.#r&it)===ig}isSocket(){return(this.#r&
it)===Bg}isSymbolicLink(){return(this.#r&Un)===Un}lstatCached(){return this.#r&eg?this:void 0}readlinkCached(){return this.#F}realpathCached(){
return this.#I}readdirCached(){let e=this.children();return e.slice(0,e.provisional)}canReadlink(){if(this.#F)return!0;if(!this.
parent)return!1;let e=this.#r&it;return!(e!==ot&&e!==Un||this.#r&Jo||this.#r&Ct)}calledReaddir(){return!!(this.#r&Nc)}isENOENT(){
return!!(this.#r&Ct)}isNamed(e){return this.nocase?this.#S===Wo(e):this.#S===Tr(e)}async readlink(){let e=this.#F;if(e)return e;
if(this.canReadlink()&&this.parent)try{let t=await this.#e.promises.readlink(this.fullpath()),s=(await this.parent.realpath())?.
resolve(t);if(s)return this.#F=s}catch(t){this.#v(t.code);return}}readlinkSync(){let e=this.#F;if(e)return e;if(this.canReadlink()&&
this.parent)try{let t=this.#e.readlinkSync(this.fullpath()),s=this.parent.realpathSync()?.resolve(t);if(s)return this.#F=
s}catch(t){this.#v(t.code);return}}#R(e){this.#r|=Nc;for(let t=e.provisional;t<e.length;t++){let s=e[t];s&&s.#k()}}#k(){
this.#r&Ct||(this.#r=(this.#r|Ct)&Ir,this.#q())}#q(){let e=this.children();e.provisional=0;for(let t of e)t.#k()}#M(){this.#r|=
Vo,this.#x()}#x(){if(this.#r&Fr)return;let e=this.#r;(e&it)===At&&(e&=Ir),this.#r=e|Fr,this.#q()}#H(e=""){e==="ENOTDIR"||
e==="EPERM"?this.#x():e==="ENOENT"?this.#k():this.children().provisional=0}#L(e=""){e==="ENOTDIR"?this.parent.#x():e==="\
ENOENT"&&this.#k()}#v(e=""){let t=this.#r;t|=Jo,e==="ENOENT"&&(t|=Ct),(e==="EINVAL"||e==="UNKNOWN")&&(t&=Ir),this.#r=t,e===
"ENOTDIR"&&this.parent&&this.parent.#x()}#$(e,t){return this.#K(e,t)||this.#_(e,t)}#_(e,t){let s=Fc(e),r=this.newChild(e.
name,s,{parent:this}),i=r.#r&it;return i!==At&&i!==Un&&i!==ot&&(r.#r|=Fr),t.unshift(r),t.provisional++,r}#K(e,t){for(let s=t.
provisional;s<t.length;s++){let r=t[s];if((this.nocase?Wo(e.name):Tr(e.name))===r.#S)return this.#Y(e,r,s,t)}}#Y(e,t,s,r){
let i=t.name;return t.#r=t.#r&Ir|Fc(e),i!==e.name&&(t.name=e.name),s!==r.provisional&&(s===r.length-1?r.pop():r.splice(s,
1),r.unshift(t)),r.provisional++,t}async lstat(){if((this.#r&Ct)===0)try{return this.#j(await this.#e.promises.lstat(this.
fullpath())),this}catch(e){this.#L(e.code)}}lstatSync(){if((this.#r&Ct)===0)try{return this.#j(this.#e.lstatSync(this.fullpath())),
this}catch(e){this.#L(e.code)}}#j(e){let{atime:t,atimeMs:s,birthtime:r,birthtimeMs:i,blksize:o,blocks:a,ctime:l,ctimeMs:B,
dev:c,gid:u,ino:f,mode:h,mtime:d,mtimeMs:p,nlink:g,rdev:y,size:D,uid:A}=e;this.#p=t,this.#c=s,this.#h=r,this.#g=i,this.#l=
o,this.#f=a,this.#y=l,this.#E=B,this.#t=c,this.#d=u,this.#a=f,this.#n=h,this.#C=d,this.#i=p,this.#s=g,this.#u=y,this.#B=
D,this.#o=A;let k=Fc(e);this.#r=this.#r&Ir|k|eg,k!==ot&&k!==At&&k!==Un&&(this.#r|=Fr)}#P=[];#m=!1;#J(e){this.#m=!1;let t=this.#P.
slice();this.#P.length=0,t.forEach(s=>s(null,e))}readdirCB(e,t=!1){if(!this.canReaddir()){t?e(null,[]):queueMicrotask(()=>e(
null,[]));return}let s=this.children();if(this.calledReaddir()){let i=s.slice(0,s.provisional);t?e(null,i):queueMicrotask(
()=>e(null,i));return}if(this.#P.push(e),this.#m)return;this.#m=!0;let r=this.fullpath();this.#e.readdir(r,{withFileTypes:!0},
(i,o)=>{if(i)this.#H(i.code),s.provisional=0;else{for(let a of o)this.#$(a,s);this.#R(s)}this.#J(s.slice(0,s.provisional))})}#U;async readdir(){
if(!this.canReaddir())return[];let e=this.children();if(this.calledReaddir())return e.slice(0,e.provisional);let t=this.
fullpath();if(this.#U)await this.#U;else{let s=()=>{};this.#U=new Promise(r=>s=r);try{for(let r of await this.#e.promises.
readdir(t,{withFileTypes:!0}))this.#$(r,e);this.#R(e)}catch(r){this.#H(r.code),e.provisional=0}this.#U=void 0,s()}return e.
slice(0,e.provisional)}readdirSync(){if(!this.canReaddir())return[];let e=this.children();if(this.calledReaddir())return e.
slice(0,e.provisional);let t=this.fullpath();try{for(let s of this.#e.readdirSync(t,{withFileTypes:!0}))this.#$(s,e);this.#R(
e)}catch(s){this.#H(s.code),e.provisional=0}return e.slice(0,e.provisional)}canReaddir(){if(this.#r&tg)return!1;let e=it&
this.#r;return e===ot||e===At||e===Un}shouldWalk(e,t){return(this.#r&At)===At&&!(this.#r&tg)&&!e.has(this)&&(!t||t(this))}async realpath(){
if(this.#I)return this.#I;if(!((Vo|Jo|Ct)&this.#r))try{let e=await this.#e.promises.realpath(this.fullpath());return this.#I=
this.resolve(e)}catch{this.#M()}}realpathSync(){if(this.#I)return this.#I;if(!((Vo|Jo|Ct)&this.#r))try{let e=this.#e.realpathSync(
this.fullpath());return this.#I=this.resolve(e)}catch{this.#M()}}[cg](e){if(e===this)return;e.isCWD=!1,this.isCWD=!0;let t=new Set(
[]),s=[],r=this;for(;r&&r.parent;)t.add(r),r.#O=s.join(this.sep),r.#A=s.join("/"),r=r.parent,s.push("..");for(r=e;r&&r.parent&&
!t.has(r);)r.#O=void 0,r.#A=void 0,r=r.parent}},zo=class n extends Pe{sep="\\";splitSep=C1;constructor(e,t=ot,s,r,i,o,a){
super(e,t,s,r,i,o,a)}newChild(e,t=ot,s={}){return new n(e,t,this.root,this.roots,this.nocase,this.childrenCache(),s)}getRootString(e){
return h1.exec(e)?.[0]??Tc.parse(e).root}getRoot(e){if(e=Zm(e.toUpperCase()),e===this.root.name||/^[\\/]$/.test(e))return this.
root;for(let[t,s]of Object.entries(this.roots))if(this.sameRoot(e,t))return this.roots[e]=s;return this.roots[e]=new ws(
e,{nocase:this.nocase,fs:this.fs}).root}sameRoot(e,t=this.root.name){return Zm(e.toUpperCase())===t}},Qo=class n extends Pe{splitSep="\
/";sep="/";constructor(e,t=ot,s,r,i,o,a){super(e,t,s,r,i,o,a)}getRootString(e){return e.startsWith("/")?"/":""}getRoot(e){
return this.root}newChild(e,t=ot,s={}){return new n(e,t,this.root,this.roots,this.nocase,this.childrenCache(),s)}},Xo=class{root;rootPath;roots;cwd;#e;#t;#n;nocase;#s;constructor(e=process.
cwd(),t,s,{nocase:r,childrenCacheSize:i=16*1024,fs:o=Nr}={}){this.#s=rg(o),(e instanceof URL||e.startsWith("file://"))&&
(e=XN(e));let a=t.resolve(e);this.roots=Object.create(null),this.rootPath=this.parseRootPath(a),this.#e=new Yo,this.#t=new Yo,
this.#n=new Lc(i);let l=a.substring(this.rootPath.length).split(s);if(l.length===1&&!l[0]&&l.pop(),r===void 0)throw new TypeError(
"must provide nocase setting to PathScurryBase ctor");this.nocase=r,this.root=this.newRoot(this.#s),this.roots[this.rootPath]=
this.root;let B=this.root,c=l.length-1,u=t.sep,f=this.rootPath,h=!1;for(let d of l){let p=c--;B=B.child(d,{relative:new Array(
p).fill("..").join(u),relativePosix:new Array(p).fill("..").join("/"),fullpath:f+=(h?"":u)+d}),h=!0}this.cwd=B}depth(e=this.
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
filter:i,walkFilter:o}=t,a=[];(!i||i(e))&&a.push(s?e:e.fullpath());let l=new Set,B=(u,f)=>{l.add(u),u.readdirCB((h,d)=>{
if(h)return f(h);let p=d.length;if(!p)return f();let g=()=>{--p===0&&f()};for(let y of d)(!i||i(y))&&a.push(s?y:y.fullpath()),
r&&y.isSymbolicLink()?y.realpath().then(D=>D?.isUnknown()?D.lstat():D).then(D=>D?.shouldWalk(l,o)?B(D,g):g()):y.shouldWalk(
l,o)?B(y,g):g()},!0)},c=e;return new Promise((u,f)=>{B(c,h=>{if(h)return f(h);u(a)})})}walkSync(e=this.cwd,t={}){typeof e==
"string"?e=this.cwd.resolve(e):e instanceof Pe||(t=e,e=this.cwd);let{withFileTypes:s=!0,follow:r=!1,filter:i,walkFilter:o}=t,
a=[];(!i||i(e))&&a.push(s?e:e.fullpath());let l=new Set([e]);for(let B of l){let c=B.readdirSync();for(let u of c){(!i||
i(u))&&a.push(s?u:u.fullpath());let f=u;if(u.isSymbolicLink()){if(!(r&&(f=u.realpathSync())))continue;f.isUnknown()&&f.lstatSync()}
f.shouldWalk(l,o)&&l.add(f)}}return a}[Symbol.asyncIterator](){return this.iterate()}iterate(e=this.cwd,t={}){return typeof e==
"string"?e=this.cwd.resolve(e):e instanceof Pe||(t=e,e=this.cwd),this.stream(e,t)[Symbol.asyncIterator]()}[Symbol.iterator](){
return this.iterateSync()}*iterateSync(e=this.cwd,t={}){typeof e=="string"?e=this.cwd.resolve(e):e instanceof Pe||(t=e,e=
this.cwd);let{withFileTypes:s=!0,follow:r=!1,filter:i,walkFilter:o}=t;(!i||i(e))&&(yield s?e:e.fullpath());let a=new Set(
[e]);for(let l of a){let B=l.readdirSync();for(let c of B){(!i||i(c))&&(yield s?c:c.fullpath());let u=c;if(c.isSymbolicLink()){
if(!(r&&(u=c.realpathSync())))continue;u.isUnknown()&&u.lstatSync()}u.shouldWalk(a,o)&&a.add(u)}}}stream(e=this.cwd,t={}){
typeof e=="string"?e=this.cwd.resolve(e):e instanceof Pe||(t=e,e=this.cwd);let{withFileTypes:s=!0,follow:r=!1,filter:i,walkFilter:o}=t,
a=new en({objectMode:!0});(!i||i(e))&&a.write(s?e:e.fullpath());let l=new Set,B=[e],c=0,u=()=>{let f=!1;for(;!f;){let h=B.
shift();if(!h){c===0&&a.end();return}c++,l.add(h);let d=(g,y,D=!1)=>{if(g)return a.emit("error",g);if(r&&!D){let A=[];for(let k of y)
k.isSymbolicLink()&&A.push(k.realpath().then(N=>N?.isUnknown()?N.lstat():N));if(A.length){Promise.all(A).then(()=>d(null,
y,!0));return}}for(let A of y)A&&(!i||i(A))&&(a.write(s?A:A.fullpath())||(f=!0));c--;for(let A of y){let k=A.realpathCached()||
A;k.shouldWalk(l,o)&&B.push(k)}f&&!a.flowing?a.once("drain",u):p||u()},p=!0;h.readdirCB(d,!0),p=!1}};return u(),a}streamSync(e=this.
cwd,t={}){typeof e=="string"?e=this.cwd.resolve(e):e instanceof Pe||(t=e,e=this.cwd);let{withFileTypes:s=!0,follow:r=!1,
filter:i,walkFilter:o}=t,a=new en({objectMode:!0}),l=new Set;(!i||i(e))&&a.write(s?e:e.fullpath());let B=[e],c=0,u=()=>{
let f=!1;for(;!f;){let h=B.shift();if(!h){c===0&&a.end();return}c++,l.add(h);let d=h.readdirSync();for(let p of d)(!i||i(
p))&&(a.write(s?p:p.fullpath())||(f=!0));c--;for(let p of d){let g=p;if(p.isSymbolicLink()){if(!(r&&(g=p.realpathSync())))
continue;g.isUnknown()&&g.lstatSync()}g.shouldWalk(l,o)&&B.push(g)}}f&&!a.flowing&&a.once("drain",u)};return u(),a}chdir(e=this.
cwd){let t=this.cwd;this.cwd=typeof e=="string"?this.cwd.resolve(e):e,this.cwd[cg](t)}},ws=class extends Xo{sep="\\";constructor(e=process.
cwd(),t={}){let{nocase:s=!0}=t;typeof e=="string"&&!e.startsWith("file://")&&(e=e.replace(d1,"").replace(p1,"\\")),super(
e,Tc,"\\",v(O({},t),{nocase:s})),this.nocase=s;for(let r=this.cwd;r;r=r.parent)r.nocase=this.nocase}parseRootPath(e){return Tc.
parse(e).root.toUpperCase()}newRoot(e){return new zo(this.rootPath,At,void 0,this.roots,this.nocase,this.childrenCache(),
{fs:e})}isAbsolute(e){return e.startsWith("/")||e.startsWith("\\")||/^[a-z]:(\/|\\)/i.test(e)}},bs=class extends Xo{sep="\
/";constructor(e=process.cwd(),t={}){let{nocase:s=!1}=t;super(e,QN,"/",v(O({},t),{nocase:s})),this.nocase=s}parseRootPath(e){
return"/"}newRoot(e){return new Qo(this.rootPath,At,void 0,this.roots,this.nocase,this.childrenCache(),{fs:e})}isAbsolute(e){
return e.startsWith("/")}},Lr=class extends bs{constructor(e=process.cwd(),t={}){let{nocase:s=!0}=t;super(e,v(O({},t),{nocase:s}))}},
U$=process.platform==="win32"?zo:Qo,ug=process.platform==="win32"?ws:process.platform==="darwin"?Lr:bs;var g1=n=>n.length>=1,y1=n=>n.length>=1,E1=Symbol.for("nodejs.util.inspect.custom"),Os=class n{#e;#t;#n;length;#s;#o;#d;#u;#l;#a;#B=!0;constructor(e,t,s,r){
if(!g1(e))throw new TypeError("empty pattern list");if(!y1(t))throw new TypeError("empty glob list");if(t.length!==e.length)
throw new TypeError("mismatched pattern list and glob list lengths");if(this.length=e.length,s<0||s>=this.length)throw new TypeError(
"index out of range");if(this.#e=e,this.#t=t,this.#n=s,this.#s=r,this.#n===0){if(this.isUNC()){let i=this.#f()?6:4,o=this.#e.
slice(0,i),a=this.#t.slice(0,i),l=this.#e.slice(i),B=this.#t.slice(i);l[0]===""&&(l.shift(),B.shift());let c=[...o,""].join(
"/"),u=[...a,""].join("/");this.#e=[c,...l],this.#t=[u,...B],this.length=this.#e.length}else if(this.isDrive()||this.isAbsolute()){
let[i,...o]=this.#e,[a,...l]=this.#t;o[0]===""&&(o.shift(),l.shift());let B=`${i}/`,c=`${a}/`;this.#e=[B,...o],this.#t=[
c,...l],this.length=this.#e.length}}}[E1](){return`Pattern <${this.#t.slice(this.#n).join("/")}>`}pattern(){return this.#e[this.#n]}isString(){
return typeof this.#e[this.#n]=="string"}isGlobstar(){return this.#e[this.#n]===Be}isMatcher(){return typeof this.#e[this.#n]==
"object"}globString(){return this.#d=this.#d||(this.#n===0?this.isAbsolute()?this.#t[0]+this.#t.slice(1).join("/"):this.#t.
join("/"):this.#t.slice(this.#n).join("/"))}hasMore(){return this.length>this.#n+1}rest(){return this.#o!==void 0?this.#o:
this.hasMore()?(this.#o=new n(this.#e,this.#t,this.#n+1,this.#s),this.#o.#a=this.#a,this.#o.#l=this.#l,this.#o.#u=this.#u,
this.#o):this.#o=null}#f(){let e=this.#e;return e[2]==="?"&&typeof e[3]=="string"&&/^unc$/i.test(e[3])}isUNC(){let e=this.#e,
t=this.#f()?4:2;return this.#l!==void 0?this.#l:this.#l=this.#s==="win32"&&this.#n===0&&e[0]===""&&e[1]===""&&typeof e[t]==
"string"&&!!e[t]&&typeof e[t+1]=="string"&&!!e[t+1]}isDrive(){let e=this.#e;return this.#u!==void 0?this.#u:this.#u=this.#s===
"win32"&&this.#n===0&&this.length>1&&typeof e[0]=="string"&&/^[a-z]:$/i.test(e[0])}isAbsolute(){let e=this.#e;return this.#a!==
void 0?this.#a:this.#a=e[0]===""&&e.length>1||this.isDrive()||this.isUNC()}root(){let e=this.#e[0];return typeof e=="str\
ing"&&this.isAbsolute()&&this.#n===0?e:""}checkFollowGlobstar(){return!(this.#n===0||!this.isGlobstar()||!this.#B)}markFollowGlobstar(){
return this.#n===0||!this.isGlobstar()||!this.#B?!1:(this.#B=!1,!0)}};var D1=typeof process=="object"&&process&&typeof process.platform=="string"?process.platform:"linux",As=class{relative;relativeChildren;absolute;absoluteChildren;platform;mmopts;slashRoot;constructor(e,{
nobrace:t,nocase:s,noext:r,noglobstar:i,normalize:o,platform:a=D1,root:l,windowsPathsNoEscape:B,allowWindowsEscape:c,braceExpandMax:u=1e4},f){
this.relative=[],this.absolute=[],this.relativeChildren=[],this.absoluteChildren=[],this.platform=a,B=!!B||c===!1,this.mmopts=
{braceExpandMax:u,dot:!0,nobrace:t,nocase:s,noext:r,noglobstar:i,normalize:o,optimizationLevel:2,platform:a,nocomment:!0,
nonegate:!0,windowsPathsNoEscape:B};let h=f?.resolve(l??"/").fullpath()??"/";this.slashRoot=zt(h.replace(/\\/g,"/").replace(
/\/$/,""),{magicalBraces:!0,windowsPathsNoEscape:B});for(let d of e)this.add(d)}add(e){let t=new rt(e,this.mmopts);for(let s=0;s<
t.set.length;s++){let r=t.set[s],i=t.globParts[s];if(!r||!i)throw new Error("invalid pattern object");for(;r[0]==="."&&i[0]===
".";)r.shift(),i.shift();let o=new Os(r,i,0,this.platform),a=o.root()==="/"?`${this.slashRoot}/${o.rest()?.globString()??
""}`:o.globString(),l=new rt(a,this.mmopts),B=i[i.length-1]==="**",c=o.isAbsolute();c?this.absolute.push(l):this.relative.
push(l),B&&(c?this.absoluteChildren.push(l):this.relativeChildren.push(l))}}ignored(e){let t=e.fullpath(),s=`${t}/`,r=e.
relative()||".",i=`${r}/`;for(let o of this.relative)if(o.match(r)||o.match(i))return!0;for(let o of this.absolute)if(o.
match(t)||o.match(s))return!0;return!1}childrenIgnored(e){let t=`${e.fullpath()}/`,s=`${e.relative()||"."}/`;for(let r of this.
relativeChildren)if(r.match(s))return!0;for(let r of this.absoluteChildren)if(r.match(t))return!0;return!1}};var vc=class n{parent;store;constructor(e){this.parent=e}copy(){return new n(this)}#e(e){let t=this.store?.get(e);return t||
!this.parent?t:this.parent.#e(e)}hasWalked(e,t){return!!this.#e(e.fullpath())?.has(t.globString())}storeWalked(e,t){let s=e.
fullpath(),r=this.#e(s);r?r.add(t.globString()):(this.store??=new Map).set(s,new Set([t.globString()]))}},vr=class n{static ABSOLUTE=2;static IF_DIR=1;store=new Map;add(e,t,s){
let r=(t?n.ABSOLUTE:0)|(s?n.IF_DIR:0),i=this.store.get(e);this.store.set(e,i===void 0?r:r&i)}},Rc=class{store=new Map;add(e,t){
if(!e.canReaddir())return;let s=this.store.get(e);s?s.find(r=>r.globString()===t.globString())||s.push(t):this.store.set(
e,[t])}get(e){let t=this.store.get(e);if(!t)throw new Error("attempting to walk unknown path");return t}entries(){return this.
keys().map(e=>[e,this.store.get(e)])}keys(){return[...this.store.keys()].filter(e=>e.canReaddir())}},Rr=class n{hasWalkedCache;matches=new vr;subwalks=new Rc;patterns;follow;dot;opts;constructor(e,t){
this.opts=e,this.follow=!!e.follow,this.dot=!!e.dot,this.hasWalkedCache=t?t.copy():new vc}processPatterns(e,t){this.patterns=
t;let s=t.map(r=>[e,r]);for(let[r,i]of s){this.hasWalkedCache.storeWalked(r,i);let o=i.root(),a=i.isAbsolute()&&this.opts.
absolute!==!1;if(o){r=r.resolve(o==="/"&&this.opts.root!==void 0?this.opts.root:o);let u=i.rest();if(u)i=u;else{this.matches.
add(r,!0,!1);continue}}if(r.isENOENT())continue;let l,B,c=!1;for(;typeof(l=i.pattern())=="string"&&(B=i.rest());)r=r.resolve(
l),i=B,c=!0;if(l=i.pattern(),B=i.rest(),c){if(this.hasWalkedCache.hasWalked(r,i))continue;this.hasWalkedCache.storeWalked(
r,i)}if(typeof l=="string"){let u=l===".."||l===""||l===".";this.matches.add(r.resolve(l),a,u);continue}else if(l===Be){
(!r.isSymbolicLink()||this.follow||i.checkFollowGlobstar())&&this.subwalks.add(r,i);let u=B?.pattern(),f=B?.rest();if(!B||
(u===""||u===".")&&!f)this.matches.add(r,a,u===""||u===".");else if(u===".."){let h=r.parent||r;f?this.hasWalkedCache.hasWalked(
h,f)||this.subwalks.add(h,f):this.matches.add(h,a,!0)}}else typeof l=="object"&&this.subwalks.add(r,i)}return this}subwalkTargets(){
return this.subwalks.keys()}child(){return new n(this.opts,this.hasWalkedCache)}filterEntries(e,t){let s=this.subwalks.get(
e),r=this.child();for(let i of t)for(let o of s){let a=o.isAbsolute(),l=o.pattern(),B=o.rest();l===Be?r.testGlobstar(i,o,
B,a):typeof l=="object"?r.testMatcher(i,l,B,a):r.testString(i,l,B,a)}return r}testGlobstar(e,t,s,r){if((this.dot||!e.name.
startsWith("."))&&(t.hasMore()||this.matches.add(e,r,!1),e.canReaddir()&&(this.follow||!e.isSymbolicLink()?this.subwalks.
add(e,t):e.isSymbolicLink()&&(s&&t.checkFollowGlobstar()?this.subwalks.add(e,s):t.markFollowGlobstar()&&this.subwalks.add(
e,t)))),s){let i=s.pattern();if(typeof i=="string"&&i!==".."&&i!==""&&i!==".")this.testString(e,i,s.rest(),r);else if(i===
".."){let o=e.parent||e;this.subwalks.add(o,s)}else typeof i=="object"&&this.testMatcher(e,i,s.rest(),r)}}testMatcher(e,t,s,r){
t.testUnchecked(e.name)&&(s?this.subwalks.add(e,s):this.matches.add(e,r,!1))}testString(e,t,s,r){e.isNamed(t)&&(s?this.subwalks.
add(e,s):this.matches.add(e,r,!1))}};var{ABSOLUTE:Zo,IF_DIR:ea}=vr,S1=(n,e,t)=>typeof n=="string"?new As([n],e,t):Array.isArray(n)?new As(n,e,t):n,ta=class{path;patterns;opts;seen=new Set;paused=!1;aborted=!1;#e=[];#t;#n;signal;maxDepth;includeChildMatches;constructor(e,t,s){
if(this.patterns=e,this.path=t,this.opts=s,this.#n=!s.posix&&s.platform==="win32"?"\\":"/",this.includeChildMatches=s.includeChildMatches!==
!1,(s.ignore||!this.includeChildMatches)&&(this.#t=S1(s.ignore??[],s,t),!this.includeChildMatches&&typeof this.#t.add!="\
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
e)||this.#d(e,t)}#d(e,t){if(!this.includeChildMatches&&this.#t?.add){let i=`${e.relativePosix()}/**`;this.#t.add(i)}let s=this.
opts.absolute===void 0?t:this.opts.absolute;this.seen.add(e);let r=this.opts.mark&&e.isDirectory()?this.#n:"";if(this.opts.
withFileTypes)this.matchEmit(e);else if(s){let i=this.opts.posix?e.fullpathPosix():e.fullpath();this.matchEmit(i+r)}else{
let i=this.opts.posix?e.relativePosix():e.relative(),o=this.opts.dotRelative&&!i.startsWith(`..${this.#n}`)?`.${this.#n}`:
"";this.matchEmit(i?o+i+r:`.${r}`)}}async match(e,t,s){let r=await this.matchCheck(e,s);r&&this.matchFinish(r,t)}matchSync(e,t,s){
let r=this.matchCheckSync(e,s);r&&this.#d(r,t)}walkCB(e,t,s){if(this.signal?.aborted)return s();this.walkCB2(e,t,new Rr(
this.opts),s)}walkCB2(e,t,s,r){if(this.#o(e)||this.signal?.aborted)return r();if(this.paused){this.onResume(()=>this.walkCB2(
e,t,s,r));return}s.processPatterns(e,t);let i=1,o=()=>{--i===0&&r()};for(let[a,l]of s.matches.store)this.#s(a)||(i++,this.
match(a,!!(l&Zo),!!(l&ea)).then(()=>o()));for(let a of s.subwalkTargets()){if(this.maxDepth!==1/0&&a.depth()>=this.maxDepth)
continue;i++;let l=a.readdirCached();a.calledReaddir()?this.walkCB3(a,l,s,o):a.readdirCB((B,c)=>this.walkCB3(a,c,s,o),!0)}
o()}walkCB3(e,t,s,r){let i=s.filterEntries(e,t),o=1,a=()=>{--o===0&&r()};for(let[l,B]of i.matches.store)this.#s(l)||(o++,
this.match(l,!!(B&Zo),!!(B&ea)).then(()=>a()));for(let[l,B]of i.subwalks.entries())o++,this.walkCB2(l,B,i.child(),a);a()}walkCBSync(e,t,s){
if(this.signal?.aborted)return s();this.walkCB2Sync(e,t,new Rr(this.opts),s)}walkCB2Sync(e,t,s,r){if(this.#o(e)||this.signal?.
aborted)return r();if(this.paused){this.onResume(()=>this.walkCB2Sync(e,t,s,r));return}s.processPatterns(e,t);let i=1,o=()=>{
--i===0&&r()};for(let[a,l]of s.matches.store)this.#s(a)||this.matchSync(a,!!(l&Zo),!!(l&ea));for(let a of s.subwalkTargets()){
if(this.maxDepth!==1/0&&a.depth()>=this.maxDepth)continue;i++;let l=a.readdirSync();this.walkCB3Sync(a,l,s,o)}o()}walkCB3Sync(e,t,s,r){
let i=s.filterEntries(e,t),o=1,a=()=>{--o===0&&r()};for(let[l,B]of i.matches.store)this.#s(l)||this.matchSync(l,!!(B&Zo),
!!(B&ea));for(let[l,B]of i.subwalks.entries())o++,this.walkCB2Sync(l,B,i.child(),a);a()}},xr=class extends ta{matches=[];constructor(e,t,s){
super(e,t,s)}matchEmit(e){this.matches.push(e)}async walk(){if(this.signal?.aborted)throw this.signal.reason;return this.
path.isUnknown()&&await this.path.lstat(),await new Promise((e,t)=>{this.walkCB(this.path,this.patterns,()=>{this.signal?.
aborted?t(this.signal.reason):e(this.matches)})}),this.matches}walkSync(){if(this.signal?.aborted)throw this.signal.reason;
return this.path.isUnknown()&&this.path.lstatSync(),this.walkCBSync(this.path,this.patterns,()=>{if(this.signal?.aborted)
throw this.signal.reason}),this.matches}},Mr=class extends ta{results;constructor(e,t,s){super(e,t,s),this.results=new en(
{signal:this.signal,objectMode:!0}),this.results.on("drain",()=>this.resume()),this.results.on("resume",()=>this.resume())}matchEmit(e){
this.results.write(e),this.results.flowing||this.pause()}stream(){let e=this.path;return e.isUnknown()?e.lstat().then(()=>{
this.walkCB(e,this.patterns,()=>this.results.end())}):this.walkCB(e,this.patterns,()=>this.results.end()),this.results}streamSync(){
return this.path.isUnknown()&&this.path.lstatSync(),this.walkCBSync(this.path,this.patterns,()=>this.results.end()),this.
results}};var b1=typeof process=="object"&&process&&typeof process.platform=="string"?process.platform:"linux",mt=class{absolute;cwd;root;dot;dotRelative;follow;ignore;magicalBraces;mark;matchBase;maxDepth;nobrace;nocase;nodir;noext;noglobstar;pattern;platform;realpath;scurry;stat;signal;windowsPathsNoEscape;withFileTypes;includeChildMatches;opts;patterns;constructor(e,t){
if(!t)throw new TypeError("glob options required");if(this.withFileTypes=!!t.withFileTypes,this.signal=t.signal,this.follow=
!!t.follow,this.dot=!!t.dot,this.dotRelative=!!t.dotRelative,this.nodir=!!t.nodir,this.mark=!!t.mark,t.cwd?(t.cwd instanceof
URL||t.cwd.startsWith("file://"))&&(t.cwd=w1(t.cwd)):this.cwd="",this.cwd=t.cwd||"",this.root=t.root,this.magicalBraces=
!!t.magicalBraces,this.nobrace=!!t.nobrace,this.noext=!!t.noext,this.realpath=!!t.realpath,this.absolute=t.absolute,this.
includeChildMatches=t.includeChildMatches!==!1,this.noglobstar=!!t.noglobstar,this.matchBase=!!t.matchBase,this.maxDepth=
typeof t.maxDepth=="number"?t.maxDepth:1/0,this.stat=!!t.stat,this.ignore=t.ignore,this.withFileTypes&&this.absolute!==void 0)
throw new Error("cannot set absolute and withFileTypes:true");let s=typeof e=="string"?[e]:e;if(this.windowsPathsNoEscape=
!!t.windowsPathsNoEscape||t.allowWindowsEscape===!1,this.windowsPathsNoEscape&&(s=s.map(B=>B.replace(/\\/g,"/"))),this.matchBase){
if(t.noglobstar)throw new TypeError("base matching requires globstar");s=s.map(B=>B.includes("/")?B:`./**/${B}`)}if(this.
pattern=s,this.platform=t.platform||b1,this.opts=v(O({},t),{platform:this.platform}),t.scurry){if(this.scurry=t.scurry,t.
nocase!==void 0&&t.nocase!==t.scurry.nocase)throw new Error("nocase option contradicts provided scurry option")}else{let B=t.
platform==="win32"?ws:t.platform==="darwin"?Lr:t.platform?bs:ug;this.scurry=new B(this.cwd,{nocase:t.nocase,fs:t.fs})}this.
nocase=this.scurry.nocase;let r=this.platform==="darwin"||this.platform==="win32",i=v(O({braceExpandMax:1e4},t),{dot:this.
dot,matchBase:this.matchBase,nobrace:this.nobrace,nocase:this.nocase,nocaseMagicOnly:r,nocomment:!0,noext:this.noext,nonegate:!0,
optimizationLevel:2,platform:this.platform,windowsPathsNoEscape:this.windowsPathsNoEscape}),o=this.pattern.map(B=>new rt(
B,i)),[a,l]=o.reduce((B,c)=>(B[0].push(...c.set),B[1].push(...c.globParts),B),[[],[]]);this.patterns=a.map((B,c)=>{let u=l[c];
if(!u)throw new Error("invalid pattern object");return new Os(B,u,0,this.platform)})}async walk(){return await new xr(this.
patterns,this.scurry.cwd,v(O({},this.opts),{maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches})).walk()}walkSync(){return new xr(this.patterns,
this.scurry.cwd,v(O({},this.opts),{maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches})).walkSync()}stream(){return new Mr(this.patterns,
this.scurry.cwd,v(O({},this.opts),{maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches})).stream()}streamSync(){return new Mr(this.patterns,
this.scurry.cwd,v(O({},this.opts),{maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches})).streamSync()}iterateSync(){return this.streamSync()[Symbol.
iterator]()}[Symbol.iterator](){return this.iterateSync()}iterate(){return this.stream()[Symbol.asyncIterator]()}[Symbol.
asyncIterator](){return this.iterate()}};var _r=(n,e={})=>{for(let t of Array.isArray(n)?n:[n])if(new rt(t,e).hasMagic())return!0;return!1};function na(n,e={}){return new mt(n,e).streamSync()}function dg(n,e={}){return new mt(n,e).stream()}function sa(n,e={}){
return new mt(n,e).walkSync()}async function fg(n,e={}){return new mt(n,e).walk()}function ra(n,e={}){return new mt(n,e).
iterateSync()}function pg(n,e={}){return new mt(n,e).iterate()}var O1=na,A1=Object.assign(dg,{sync:na}),k1=ra,I1=Object.
assign(pg,{sync:ra}),N1=Object.assign(sa,{stream:na,iterate:ra}),hg=Object.assign(fg,{glob:fg,globSync:sa,sync:N1,globStream:dg,
stream:A1,globStreamSync:na,streamSync:O1,globIterate:pg,iterate:I1,globIterateSync:ra,iterateSync:k1,Glob:mt,hasMagic:_r,
escape:zt,unescape:Hn});hg.glob=hg;import{execFileSync as F1}from"node:child_process";import{dirname as Cg,isAbsolute as T1,join as L1,relative as v1,resolve as ia,
sep as gg}from"node:path";function ks(n,e){let t=ia(e,n),s=new Set([...R1(n,ia(e))].filter(i=>i.startsWith(L1(t,gg)))),r=new Set([t]);for(let i of s)
for(let o=Cg(i);!r.has(o);o=Cg(o))r.add(o);return{files:s,folders:r}}function R1(n,e){let t=ia(e,n),s=v1(e,t),i=(!T1(s)&&
s.split(gg)[0]!==".."?mg(e,s):void 0)??mg(t,".");if(i!==void 0)return i;throw new T(`${P(n)}: git cannot list its tracke\
d files; run it in a git repository, or without --tracked`)}function mg(n,e){try{let s=F1("git",["--literal-pathspecs","\
ls-files","-z","--",e===""?".":e],{cwd:n,encoding:"utf8",maxBuffer:ee.input,stdio:["ignore","pipe","ignore"]}).split("\0").
filter(r=>r!=="");return new Set(s.map(r=>ia(n,r)))}catch{return}}async function Dg(n,e){let{named:t,directories:s}=$1(n,e),r=[],i=new Map,o={left:ee.input};if(t.length>0){let a=[];for(let l of Sg(
t,"the files that are named",{owners:i,options:e})){let B=l==="-"?await e.readStdin():Og(l,e,o);a.push({path:l,text:Cn(l,
B)})}r.push({directory:void 0,files:a,drafts:[]})}for(let[a,l]of s){let B=J1(a,{isNamed:l,options:e,owners:i,budget:o});
B!==void 0&&r.push(B)}return r}function $1(n,e){let t=new Set,s=new Map;for(let i of n){let o=U1(i,e);for(let a of o)a===
"-"||!xc(a,e)?t.add(a):s.set(a,s.get(a)===!0||a===i)}let r=e.tracked?Z1([...t],e):[...t];if(t.size>0&&r.length+s.size===
0)throw new T("git tracks none of the files that are named: add them, or leave --tracked out");return{named:r,directories:s}}
function U1(n,e){if(n==="-"||Pr(n,e)!==void 0)return[n];if(e.tracked&&j1(n,e))return[];if(!_r(n,{magicalBraces:!0}))throw new T(
`${n}: there is no such file or directory`);let t=K1(n,e);if(t.length>0)return t;throw new T(`${n}: the pattern matches \
no ${e.tracked?"tracked ":""}file or directory`)}function K1(n,e){let{cwd:t,tracked:s}=e,r=s?ks(".",t):void 0,i=sa(n,{cwd:t,
dot:!1}).filter(a=>Mc(kt(t,a),r)&&q1(a,e)).filter(a=>!(xc(a,e)&&wg(a,e))).toSorted(Ie),o=i.filter(a=>_c.test(a)||xc(a,e));
return o.length>0?o:i}function q1(n,e){let t=Pr(n,e);return t===void 0||t.isFile()||t.isDirectory()}function xc(n,e){return Pr(
n,e)?.isDirectory()===!0}function j1(n,{cwd:e}){return Mc(kt(e,n),ks(".",e))}function Mc(n,e){return e===void 0||e.files.
has(n)||e.folders.has(n)}function Pr(n,{cwd:e}){try{return P1(kt(e,n))}catch(t){let s=Pc(t);if(s==="ENOENT"||s==="ENOTDI\
R")return;throw new W("unreadable",`cannot be read (${s})`,{path:n,cause:t})}}function Sg(n,e,{owners:t,options:s}){let r=new Map;
for(let o of n){if(o==="-")continue;let a=_1(kt(s.cwd,o)),l=t.get(a);if(l!==void 0&&l!==e)throw new T(`${o} is in two se\
ts, ${l} and ${e}: name directories that do not overlap`);t.set(a,e);let B=r.get(a);(B===void 0||wg(B,s))&&r.set(a,o)}let i=new Set(
r.values());return n.filter(o=>o==="-"||i.has(o))}function wg(n,{cwd:e}){return x1(kt(e,n)).isSymbolicLink()}function J1(n,{
isNamed:e,options:t,owners:s,budget:r}){let i=t.tracked?ks(n,t.cwd):void 0,o={root:n,options:t,tracked:i,found:[],drafts:[]};
bg(n,o);let a=o.found.toSorted(Ie);if(a.length===0){if(i!==void 0&&[...i.files].some(c=>_c.test(c)&&Pr(c,t)===void 0)||!e)
return;throw new T(`${n}: the directory holds no ${t.tracked?"tracked ":""}manifests (*.yaml, *.yml, *.json); name the d\
irectory that holds the render`)}let l=Sg(a,n,{owners:s,options:t}).map(B=>({path:B,text:Cn(B,Og(B,t,r)),walked:!0}));return{
directory:n,files:l,drafts:t.allowUnrendered?[]:o.drafts}}var _c=/\.(?:yaml|yml|json)$/,W1=new Set(["node_modules",".git"]),
V1=new Set(["kustomization.yaml","kustomization.yml","Kustomization","Chart.yaml"]);function bg(n,e){let{options:t,root:s,
tracked:r}=e;for(let i of z1(n,t)){let o=yg(n,i.name);if(!Mc(kt(t.cwd,o),r)||X1(o,{root:s,exclude:t.exclude}))continue;if(i.
isDirectory()){W1.has(i.name)||bg(o,e);continue}if(V1.has(i.name)&&e.drafts.push(G.notRendered(n,i.name)),!_c.test(i.name))
continue;(i.isSymbolicLink()?Y1(o,t):i.isFile())&&e.found.push(o)}}function Y1(n,e){let t=Pr(n,e);if(t!==void 0)return t.
isFile();throw new W("unreadable","is a symbolic link to nothing: repair it, or leave it out with --exclude",{path:n})}function z1(n,{
cwd:e}){try{return Q1(kt(e,n))}catch(t){throw new W("unreadable",`cannot be read (${Pc(t)})`,{path:n,cause:t})}}function Q1(n){
return M1(n,{withFileTypes:!0})}function X1(n,{root:e,exclude:t}){if(t.length===0)return!1;let s=[H1(e,n),n].map(r=>r.split(
Eg).join("/"));return t.some(r=>s.some(i=>Ve(i,r,{dot:!0})))}function Z1(n,{cwd:e}){if(n.length===0)return n;let t=ks(".",
e).files;return n.filter(s=>{if(s==="-")return!0;let r=kt(e,s);return(r.startsWith(yg(kt(e),Eg))?t:ks(G1(r),e).files).has(
r)})}function Pc(n){return n instanceof Error&&"code"in n?String(n.code):"unknown error"}function Og(n,e,t){e.onFile?.(n);
try{let s=Si(kt(e.cwd,n),t.left);if(s===void 0)throw $s(n);return t.left-=s.length,s}catch(s){throw s instanceof W?s:new W(
"unreadable",`cannot be read (${Pc(s)})`,{path:n,cause:s})}}function Ag({stderr:n,now:e}){if(!n.isTTY)return{tell:()=>{},end:()=>{}};let t=e()+1e3,s=!1;return{tell:r=>{e()<t||(t=e()+
100,s=!0,n.write(`\r\x1B[K${r}`))},end:()=>{s&&n.write("\r\x1B[K"),s=!1}}}async function Is(n,e){let t=Ag(e);try{return await eF(n,e,t)}finally{t.end()}}async function eF(n,e,t){let s=nF(n,e),{exclude:r,
tracked:i,allowUnrendered:o}=n,a=0,l=await Dg(s,{cwd:e.cwd,exclude:r,tracked:i,allowUnrendered:o,readStdin:()=>tF(n,e),onFile:()=>{
a+=1,t.tell(`reading file ${String(a)}`)}}),B=n.command!=="stamp",{idleFlags:c,idleVariables:u}=n,f=[...c.length===0?[]:
[G.flagNoEffect(c)],...u.length===0?[]:[G.variableNoEffect(u)]],h=l.map(({files:d,drafts:p,directory:g},y)=>(t.tell(`sta\
mping set ${String(y+1)} of ${String(l.length)} ${P(g??"")}`),Pn(d,n.options,{isCheck:B,drafts:y===0?[...f,...p]:p})));return{
inputs:l.flatMap(({files:d})=>d),files:h.flatMap(({files:d})=>d),findings:h.flatMap(d=>d.findings),plans:h.flatMap(({plans:d})=>d),
documents:h.flatMap(({documents:d})=>d)}}async function tF({paths:n},{stdin:e}){let t=await e.read(ee.input);if(t.length>
0||n.includes("-"))return t;let s="standard input is empty: pipe manifests in or name files; name - to let nothing pass";
throw new W("no-manifests",s,{path:"-"})}function nF({paths:n,command:e,tracked:t,inPlace:s},r){if(n.length>0)return n;if(t||
s)throw sF(e);if(!r.stdin.isTTY)return["-"];throw new T(`nothing to read: name files or directories, or pipe manifests i\
n, e.g. kustomize build . | rollstamp ${e}; see rollstamp ${e} --help`)}function sF(n){let e=`To paste into .rollstamp.y\
aml:

paths:
  - rendered/staging
  - rendered/prod

or into .pre-commit-config.yaml:

      - id: ${n==="stamp"?"rollstamp-fix":"rollstamp-check"}
        args: [rendered/staging, rendered/prod]
`;return new T(`${n}: no path is given or configured; name the directories that hold rendered manifests, one for each en\
vironment`,{example:e})}var rF={error:"red",warning:"yellow",info:"cyan"};function Kn(n,{io:e,format:t,quiet:s}){if(t==="json")return;let i=(s?n.
filter(({severity:o})=>o==="error"):n).map(o=>t==="github"?Gc(o):iF(o,e));i.length>0&&e.stderr.write(`${i.join(`
`)}
`)}function iF({path:n,line:e,column:t,severity:s,message:r,code:i},o){return`${oF({path:n,line:e,column:t})}${Es(o.stderr,
o.env)(s,rF[s])}: ${r} [${i}]`}function oF({path:n,line:e,column:t}){return n===""?"":e===0?`${de(n)}: `:`${de(n)}:${String(
e)}:${String(t)}: `}var aF={error:"error",warning:"warning",info:"notice"};function Gc({path:n,line:e,column:t,severity:s,
message:r,code:i}){let o=n===""?[]:[`file=${kg(n)}`],a=e===0?[]:[`line=${String(e)}`,`col=${String(t)}`];return`::${aF[s]}\
 ${[...o,...a,`title=rollstamp ${kg(i)}`].join(",")}::${Ng(r)}`}function Ng(n){return n.replace(/[^\r\n]+/g,de).replaceAll(
"%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function kg(n){return Ng(n).replaceAll(":","%3A").replaceAll(",","%2C")}function Ig({code:n,message:e,path:t,line:s,
column:r}){return{code:n,severity:"error",message:e,path:t,line:s,column:r}}function qn(n){let e=JSON.stringify(n,null,2),
t=/[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]/gu;return`${e.replace(t,s=>s.split("").map(lF).join(""))}
`}function lF(n){return`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`}function Fg(n,{io:e,format:t}){t==="json"?e.
stderr.write(qn({version:1,result:"input-error",findings:[Ig(n)]})):Kn([Ig(n)],{io:e,format:t,quiet:!0})}function Ns(n){
return["error","warning"].map(e=>[n.filter(t=>t.severity===e).length,e]).filter(([e])=>e>0).map(([e,t])=>Ht(e,t)).join("\
, ")}function Ht(n,e){return`${String(n)} ${e}${n===1?"":"s"}`}async function Tg(n,e){let t=await Is(n,e),{format:s,quiet:r}=n,i=dt(t.plans),o=i.filter(({changes:l})=>l.length>0),a=Mt(
t.findings);if(Kn(t.findings,{io:e,format:s,quiet:r}),s==="json"){let l=a?"error":o.length>0?"stale":"fresh";e.stdout.write(
qn({version:1,result:l,findings:t.findings,workloads:i}))}else{s==="text"&&n.diff&&BF(t,e);let l=o.map(B=>s==="github"?Gc(
em(B)):QB(B));e.stdout.write(l.map(B=>`${B}
`).join("")),cF({stale:o,workloads:i,loaded:t},{quiet:r,io:e})}return a||o.length>0?ce.failed:ce.done}function BF({inputs:n,
files:e,documents:t},s){for(let[r,i]of e.entries()){let o=n[r];o!==void 0&&i.edits.length>0&&s.stdout.write(Bm(o,i.edits,
{io:s,documents:t}))}}function cF({stale:n,workloads:e,loaded:t},{quiet:s,io:r}){let i=Ns(t.findings),o=i===""?"":`; ${i}`;
if(n.length>0){let a=n.reduce((B,{changes:c})=>B+c.length,0),l=a===1?"is":"are";r.stderr.write(`check: ${Ht(a,"stamp")} \
in ${Ht(n.length,"workload")} ${l} stale or missing${o}
`)}else if(Mt(t.findings))r.stderr.write(`check: ${i}; every stamp that could be checked is fresh
`);else if(!s){let l=e.some(({sources:B})=>B.some(({stamp:c})=>c==="locked"))?"every stamp that could be checked":"every\
 stamp";r.stderr.write(`check: ${l} is fresh (${Ht(e.length,"workload")})${o}
`)}}async function Lg(n,e){let{findings:t,plans:s}=await Is(n,e),{format:r,quiet:i,unseen:o}=n,a=dt(s),l=YB(s);if(Kn(t,{io:e,
format:r,quiet:i}),r==="json"){let B=o?{unseen:l}:{workloads:a,unseen:l};e.stdout.write(qn(O({version:1,findings:t},B)))}else{
let B=o?l.map(uF):a.flatMap(u=>fF(u,e));e.stdout.write(B.map(u=>`${u}
`).join(""));let c=o?"the set holds every source that Reloader would roll for its workloads":"the input holds no workloa\
d";B.length===0&&!i&&e.stderr.write(`explain: ${c}
`)}return Mt(t)?(r!=="json"&&e.stderr.write(`explain: ${Ns(t)}
`),ce.failed):ce.done}function uF({workload:n,source:e,rule:t,path:s,line:r}){return`${[n.kind,n.namespace,n.name].map(P).
join("/")}: ${e.kind.toLowerCase()} ${P(e.name)} (${t}) ${de(s)}:${String(r)}`}function fF(n,e){let{kind:t,namespace:s,name:r,
path:i,line:o,outOfScope:a,sources:l,changes:B}=n,u=Es(e.stdout,e.env)([t,s,r].map(P).join("/"),"bold"),f=a===void 0?B.length>
0?"stamps are stale":"":`out of scope: ${a}`,h=B.filter(({action:d})=>d==="remove").map(({key:d,reason:p})=>`  ${P(d)}: \
stamp to be removed (${p.replace("removed: ","")})`);return[`${u}  ${de(i)}:${String(o)}${f===""?"":`  ${f}`}`,...l.length+
h.length===0?["  names and uses no ConfigMap or Secret"]:[],...l.flatMap(d=>hF(d)),...h]}function hF({kind:n,name:e,rule:t,
digest:s,stamp:r,why:i,references:o}){let a=[t===void 0?"":`rule ${t}`,s===void 0?"":`digest ${s}`,r==="none"?"no stamp":
r==="out of scope"?r:`stamp ${r}`,i??""];return[`  ${n.toLowerCase()} ${P(e)}: ${a.filter(l=>l!=="").join(", ")}`,...o.map(
({field:l,path:B,line:c,column:u})=>`    ${l}  ${de(B)}:${String(c)}:${String(u)}`)]}var oa="0.1.0";var Gr="ResourceList";function Rg(n,{documents:e}){let[t,...s]=e,r=t?.root;if(r?.type!=="mapping")return;let i={node:r,shared:!1};
if(Y(M(i,"kind"))!==Gr)return;s.length>0&&vg(n,r.start,"a ResourceList is the only document of its input");let o=Qe(r,"i\
tems");if(o===void 0)return vg(n,r.start,"the ResourceList has no items");let a=ye(M(i,"items"));return{file:n,root:r,apiVersion:Y(
M(i,"apiVersion"))??"config.kubernetes.io/v1",functionConfig:M(i,"functionConfig"),itemsEntry:o,items:a,caller:dF(a)}}function vg(n,e,t){
throw new W("no-manifests",t,O({path:n.path},me(n,Math.max(0,e))))}var Hc="internal.config.kubernetes.io";function dF(n){
if(n.some(t=>jn(t,"kustomize.config.k8s.io/id")!==void 0))return"kustomize";let e=["seqindent","package-path","path"].map(
t=>`${Hc}/${t}`);return n.some(t=>e.some(s=>jn(t,s)!==void 0))?"kpt":"other"}function jn(n,e){return Y(ue(n,["metadata",
"annotations",e]))}function xg(n,e){if(e==="kpt"){let s=jn(n,`${Hc}/path`)??jn(n,"config.kubernetes.io/path"),r=jn(n,`${Hc}\
/index`)??jn(n,"config.kubernetes.io/index");return s===void 0?void 0:{path:s,index:Number(r??0)||0}}let t=/^path: (.+)$/m.
exec(jn(n,"config.kubernetes.io/origin")??"")?.[1];return t===void 0?void 0:{path:t,index:0}}function se(n,e,t){return O({name:e,group:n,owner:"application"},t)}function It(n,e,t){return se("Annotation names",n,{type:"\
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
silences it",value:"CODE=LEVEL"}),se("Findings","strict",{type:"boolean",help:"Count warnings as errors"}),It("auto-anno\
tation","reloader.stakater.com/auto","Opt in with every source that is referenced"),It("configmap-auto-annotation","conf\
igmap.reloader.stakater.com/auto","The same for ConfigMaps"),It("secret-auto-annotation","secret.reloader.stakater.com/a\
uto","The same for Secrets"),It("configmap-annotation","configmap.reloader.stakater.com/reload","Opt in with ConfigMaps \
by name"),It("secret-annotation","secret.reloader.stakater.com/reload","Opt in with Secrets by name"),It("auto-search-an\
notation","reloader.stakater.com/search","Opt in with referenced sources that match"),It("search-match-annotation","relo\
ader.stakater.com/match","On a source: found by search"),It("ignore-annotation","reloader.stakater.com/ignore","On a sou\
rce: never stamped"),It("configmaps-exclude-annotation","configmaps.exclude.reloader.stakater.com/reload","ConfigMaps le\
ft out, by name"),It("secrets-exclude-annotation","secrets.exclude.reloader.stakater.com/reload","Secrets left out, by n\
ame")],Mg=[se("Stamps","stamp-hashed",{type:"boolean",help:"Stamp also sources whose names will end with a hash of their\
 content",owner:"operator"}),se("Output","quiet",{type:"boolean",help:"Show errors only",owner:"operator"})],pF=["stamp",
"check","explain"];function tn(n,e,r){var i=r,{commands:t=pF}=i,s=Di(i,["commands"]);return v(O({},se(n,e,O({owner:"oper\
ator"},s))),{commands:t})}var nn=[tn("Input","exclude",{type:"repeat",value:"GLOB",help:"Leave files out when walking a \
directory"}),tn("Input","tracked",{type:"boolean",help:"Only files that git tracks"}),tn("Input","allow-unrendered",{type:"\
boolean",help:"Go on where a directory holds kustomize sources or a chart"}),tn("Output","in-place",{type:"boolean",commands:[
"stamp"],help:"Write the files instead of standard output"}),tn("Output","diff",{type:"boolean",commands:["check"],default:"\
true",help:"Show what would change"}),tn("Output","unseen",{type:"boolean",commands:["explain"],help:"List only what Rel\
oader would roll and Git cannot show"}),tn("Output","format",{type:"choice",choices:["text","json","github"],default:"te\
xt",help:"How findings and results are written"}),tn("Output","quiet",{type:"boolean",help:"Show errors only"})],Hr=[{name:"\
alert-on-reload",type:"boolean"},{name:"alert-sink",type:"string"},{name:"alert-webhook-url",type:"string"},{name:"alert\
-additional-info",type:"string"},{name:"enable-csi-integration",type:"boolean"},{name:"enable-ha",type:"boolean"},{name:"\
enable-pprof",type:"boolean"},{name:"log-format",type:"string"},{name:"log-level",type:"string"},{name:"pause-deployment\
-annotation",type:"string"},{name:"pause-deployment-time-annotation",type:"string"},{name:"pprof-addr",type:"string"},{name:"\
reload-on-create",type:"string"},{name:"reload-on-delete",type:"string"},{name:"sync-after-restart",type:"boolean"},{name:"\
webhook-url",type:"string"}];function at(n){return n.replace(/-([A-Za-z])/g,(e,t)=>t.toUpperCase())}function aa(n){return`\
ROLLSTAMP_${n.replaceAll("-","_").toUpperCase()}`}import{resolve as CF}from"node:path";var mF=64*1024;function $r(n,e){let t;try{t=Si(n,mF)}catch(s){let r=s instanceof Error&&"code"in s?String(s.code):"unkno\
wn error";if(r==="ENOENT")return;throw new T(`${e}: the file cannot be read (${r})`,{cause:s})}if(t===void 0)throw new T(
`${e}: the file is larger than 64 KiB`);return t}var gF=10,yF=13;function _g(n,e){let t=`--hash-key-file ${n}`.trimEnd();
if(n==="")throw new T(`${t} is empty (a variable that is not set?): name the file with the key`);let s=$r(CF(e,n),t);if(s===
void 0)throw new T(`${t}: there is no such file`);let r=s.length;if(r>0&&s[r-1]===gF&&(r-=r>1&&s[r-2]===yF?2:1),r===0)throw new T(
`${t}: the file is empty; make a key with: openssl rand -base64 32`);return s.subarray(0,r)}var EF=/^(?:1|t|T|true|TRUE|True)$/,DF=/^(?:0|f|F|false|FALSE|False)$/;function sn(n,e,t){switch(n.type){case"boolean":case"\
bool-string":{if(typeof e=="boolean")return e;if(typeof e=="string"&&EF.test(e))return!0;if(typeof e=="string"&&DF.test(
e))return!1;throw new T(`${t} takes true or false`)}case"choice":{if(typeof e=="string"&&n.choices?.includes(e)===!0)return e;
throw new T(`${t} takes ${(n.choices??[]).join(", ").replace(/, (?=\w+$)/," or ")}`)}case"string":{if(typeof e=="string")
return e;throw new T(`${t} takes one value`)}case"list":return la(e).flatMap(s=>s.split(",")).filter(s=>s!=="");default:
return la(e).flatMap(s=>s.split(`
`)).filter(s=>s!=="")}}function la(n){return typeof n=="boolean"?[]:typeof n=="string"?[n]:n}function Ba(n,e){let t={};for(let{
name:i}of gt){let o=n[at(i)];o!==void 0&&(t[at(i)]=o)}delete t.hashKeyFile;let{hashKeyFile:s,severity:r}=n;return typeof s==
"string"&&(t.hashKey=_g(s,e)),typeof r=="object"&&(t.severity=SF(r)),t}function SF(n){return Object.fromEntries(n.map(e=>{
let t=e.indexOf("=");if(t<1)throw new T("--severity takes CODE=error|warning|info|off, e.g. key-missing=error");return[e.
slice(0,t),e.slice(t+1)]}))}var Pg="rollstamp.io/v1alpha1",Gg="Rollstamp",$c="RollstampCheck",ca=new Map([...gt,...Mg].map(n=>[at(n.name),n]));function ua(n,e){
if(n===void 0||ct(n))return Uc(new Map,{isCheck:!1,cwd:e});let t=Y(M(n,"apiVersion"))??"",s=Y(M(n,"kind"))??"";if(t===Pg&&
(s===Gg||s===$c))return Uc(Ug(n,OF),{isCheck:s===$c,cwd:e});if(t==="v1"&&s==="ConfigMap")return Uc(wF(n),{isCheck:!1,cwd:e});
let r=t===""&&s===""?"it has neither":`not ${P(s)} of ${P(t)}`;throw new T(`functionConfig: ${Gg} or ${$c} of ${Pg} is e\
xpected, or a ConfigMap of v1 with the options in data; ${r}`)}function Uc(n,{isCheck:e,cwd:t}){return{isCheck:e,stampHashed:n.
get("stampHashed")===!0,quiet:n.get("quiet")===!0,options:Ba(Object.fromEntries(n),t)}}var $g=new Set(["apiVersion","kin\
d","metadata"]);function Ug(n,e){let t=new Map;for(let s of Kc(n)){if($g.has(s))continue;let r=ca.get(s);if(r===void 0)throw bF(
s);let i=M(n,s);i!==void 0&&t.set(s,e(r,i,`functionConfig: ${s}`))}return t}function wF(n){let e=Kc(n).find(s=>s!=="data"&&
!$g.has(s));if(e!==void 0)throw new T(`functionConfig: ${P(e)} of the ConfigMap holds no options; put them into data`);let t=M(
n,"data");if(t!==void 0&&!ct(t)&&t.node.type!=="mapping")throw new T("functionConfig: data of the ConfigMap is not a map\
ping");return Ug(t,kF)}function Kc(n){return n?.node.type==="mapping"?[...Le(n.node).keys()]:[]}function Hg(n){return n.
replace(/[-_]/g,"").toLowerCase()}function bF(n){let e=[...ca.keys()].find(s=>Hg(s)===Hg(n)),t=e===void 0?"fields are th\
e options in camelCase, e.g. autoReloadAll":`did you mean ${e}?`;return new T(`functionConfig: there is no field ${P(n)}\
; ${t}`)}function OF(n,e,t){if(n.type==="boolean"||n.type==="bool-string"){if(e.node.type==="scalar"&&e.node.resolved===
"bool")return qs(e);throw new T(`${t} takes true or false, without quotes`)}let s=Y(e);if(s!==void 0)return sn(n,s,t);if(n.
type==="list"||n.type==="repeat")return sn(n,AF(n,e,t),t);throw new T(`${t} takes a text; numbers and the like go in quo\
tes`)}function AF(n,e,t){let s=n.type==="repeat"&&e.node.type==="mapping";if(!s&&e.node.type!=="sequence"){let i=n.type===
"repeat"?", or a mapping":"";throw new T(`${t} takes a text or a list of texts${i}`)}return(s?Kc(e).map(i=>[`${i}=`,Y(M(
e,i))]):ye(e).map(i=>["",Y(i)])).map(([i="",o])=>{if(o===void 0)throw new T(`${t} holds something that is not a text; nu\
mbers and the like go in quotes`);return i+o})}function kF(n,e,t){let s=Y(e);if(s===void 0)throw new T(`${t} is not a te\
xt, which data of a ConfigMap holds: put it in quotes`);return sn(n,n.type==="list"?s.split(`
`):s,t)}function Jn(n){return n.replace(/--([a-z][A-Za-z-]*)/g,(e,t)=>{let s=at(t);return ca.has(s)?s:e})}var fa=class{#e;#t;constructor(e){this.#e=e,this.#t=e.items.map(({node:t})=>t.start)}toResult({message:e,severity:t,code:s,
line:r,column:i}){let o=Jn(e),{list:a,at:l}={list:this.#e,at:r===0?-1:ih(this.#e.file,{line:r,column:i})},B=this.#t.findLastIndex(
h=>h!==-1&&h<=l),c=a.items[B],u={code:s};if(l===-1||c===void 0)return{message:o,severity:t,tags:u};let f=qc(c.node,l);return v(
O(O({message:o,severity:t},this.#n(c)),f===""?{}:{field:{path:f}}),{tags:u})}toStale(e){let{line:t,column:s}=e,r=`stamps\
 are stale or missing: ${ur(e)}`;return this.toResult({code:"stale",severity:"error",message:r,path:"",line:t,column:s})}#n(e){
let t=(...a)=>Y(ue(e,a))??"",s=t("metadata","namespace"),r={apiVersion:t("apiVersion"),kind:t("kind"),name:t("metadata",
"name")},i=xg(e,this.#e.caller),o=Object.values(r).every(a=>a!=="");return O(O({},o?{resourceRef:s===""?r:v(O({},r),{namespace:s})}:
{}),i===void 0?{}:{file:i})}};function qc(n,e){if(n.start===e)return"";if(n.type==="mapping"){let i=n.entries.findLast(({
key:l})=>l.start!==-1&&l.start<=e);if(i?.name===void 0)return"";let o=IF(i.value,e)?qc(i.value,e):"",a=/^[\w-]+$/.test(i.
name)?i.name:`['${i.name}']`;return o===""||o.startsWith("[")?a+o:`${a}.${o}`}if(n.type!=="sequence")return"";let t=n.items.
findLastIndex(({start:i})=>i!==-1&&i<=e),s=n.items[t];if(s===void 0)return"";let r=qc(s,e);return`[${String(t)}]${r===""||
r.startsWith("[")?r:`.${r}`}`}function IF({start:n},e){return n!==-1&&n<=e}function Kg({message:n,severity:e,resourceRef:t,
file:s,tags:r}){let i=t&&[t.kind,t.namespace,t.name].filter(Boolean).join("/"),o=[s?.path,i].filter(l=>l!==void 0).join(
": "),a=r===void 0?"":` [${r.code}]`;return`${o===""?"":`${de(o)}: `}${e}: ${n}${a}
`}function jc(n){return JSON.stringify(n).replace(/\\ud[89a-f][0-9a-f]{2}/g,"\\ufffd").replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}function Jc(n,e,t){return vn(n.file.text,t.length===0?e:[...e,NF(n,t)])}function NF({file:{text:n},root:e,itemsEntry:t},s){
let r=s.map(jc),i=`[${r.join(", ")}]`,o=c=>{let u=n.slice(Me(n,c),c);return r.map(f=>`- ${f}`).join(`
${u}`)},a=Qe(e,"results")?.value;if(a!==void 0&&a.start!==-1){let c=a.type==="sequence"&&!a.flow;return{start:a.start,end:le(
n,a),text:c?o(a.start):i}}let l=t.key.start;if(e.flow)return{start:l,end:l,text:`"results": ${i}, `};let B=n.slice(Me(n,
l),l);return{start:l,end:l,text:`results:
${B}${o(l)}
${B}`}}function qg({apiVersion:n},e){let t=e.map(r=>`- ${jc(r)}
`),s=t.length===0?"":`results:
${t.join("")}`;return`apiVersion: ${JSON.stringify(n)}
kind: ${Gr}
items: []
${s}`}var jg=`Usage: rollstamp-krm
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
`;import{resolve as FF}from"node:path";function Jg(n,e,t){let s=TF(e,t),{isCheck:r,stampHashed:i,quiet:o,options:a}=s,l=Pn([n],a,{isCheck:r,functionInput:{stampHashed:i}}),
B=l.findings.filter(({severity:u})=>!o||u==="error");t.stderr.write(B.map(LF).join(""));let c=r?dt(l.plans.filter(({changes:u})=>u.
length>0)):[];return t.stderr.write(c.map(u=>`${zB(u)}: error: stamps are stale or missing: ${ur(u)} [stale]
`).join("")),Mt(B)||c.length>0?ce.failed:(r||t.stdout.write(l.files[0]?.text??""),ce.done)}function TF([n,...e],t){if(n===
void 0)throw new T("standard input is not a ResourceList: kustomize and kpt run this function; for manifests in files or\
 pipes there is rollstamp stamp");if(e.length>0)throw new T("the plugin takes no words from argsOneLiner or argsFromFile\
; options are fields of its configuration");let s=$r(FF(t.cwd,n),P(n));if(s===void 0)throw new T(`${P(n)}: there is no s\
uch file`);let r={path:n,text:Cn(n,s)},[i]=fs([r],()=>!0).documents;return ua(i&&ge(i.root,!1),t.cwd)}function LF({severity:n,
message:e,code:t}){return`${n}: ${Jn(e)} [${t}]
`}async function Wg(n,e){try{return await vF(n,e)}catch(t){if(t instanceof T)return e.stderr.write(`rollstamp-krm: ${Jn(de(
t.message))}
`),ce.usage;if(!(t instanceof W))throw t;let s=t.line===0?"":`:${String(t.line)}:${String(t.column)}`;return e.stderr.write(
`${t.path}${s}: error: ${t.message} [${t.code}]
`),ce.input}}async function vF(n,e){let[t=""]=n;if(t==="--help"||t==="-h"||t===""&&e.stdin.isTTY)return e.stdout.write(jg),
ce.done;if(t==="--version"||t==="-V")return e.stdout.write(`${oa}
`),ce.done;if(t.startsWith("-"))throw new T(`unknown option ${t}; options go into the functionConfig`);let s={path:"-",text:Cn(
"-",await e.stdin.read(ee.input))},r=fs([s],o=>o===Gr),i=Rg(s,r);if(i===void 0)return Jg(s,n,e);if(t!=="")throw new T("a\
 function takes no arguments; options go into the functionConfig");return RF(i,{isCheck:!1,parsed:r},e)}function RF(n,e,t){
let s=xF(n,t);if("message"in s)return t.stdout.write(Jc(n,[],[s])),t.stderr.write(`rollstamp-krm: ${s.message}
`),ce.usage;let{isCheck:r,stampHashed:i}=s,o=Pn([n.file],s.options,v(O({},e),{isCheck:r,functionInput:{stampHashed:i}})),
a=MF(n,o,s);t.stderr.write(a.map(Kg).join(""));let l=a.some(({severity:B})=>B==="error");return r&&n.caller==="kustomize"?
t.stdout.write(qg(n,a)):t.stdout.write(Jc(n,r||l?[]:o.files[0]?.edits??[],a)),l?ce.failed:ce.done}function xF({functionConfig:n},e){
try{return ua(n,e.cwd)}catch(t){if(!(t instanceof T))throw t;return{message:Jn(de(t.message)),severity:"error"}}}function MF(n,{
findings:e,plans:t},{isCheck:s,quiet:r}){let i=new fa(n),o=r?e.filter(({severity:l})=>l==="error"):e,a=s?dt(t.filter(({changes:l})=>l.
length>0)):[];return[...o.map(l=>i.toResult(l)),...a.map(l=>i.toStale(l))]}var oy=Zf(iy(),1),{program:_q,createCommand:Pq,createArgument:Gq,createOption:Hq,CommanderError:ay,InvalidArgumentError:$q,
InvalidOptionArgumentError:Uq,Command:cu,Argument:Kq,Option:Kr,Help:qq}=oy.default;var ly=`Makes pods roll when their configuration changes, from Git alone.

Reads rendered Kubernetes manifests, hashes the ConfigMaps and Secrets that workloads use, and
stamps the digests into the pod templates of the workloads that opted in with the annotations of
stakater/Reloader. Commit the stamped manifests, and a sync rolls exactly the right pods, once.

A first look:
  kustomize build overlays/prod | rollstamp explain
  kustomize build overlays/prod | rollstamp stamp > rendered/prod/all.yaml
  rollstamp check rendered/prod`,fu={stamp:{summary:"Stamp manifests and print them, or write them in place",description:`\
Stamps manifests and prints them to standard output; --in-place writes the files instead.
Every byte outside a stamp stays as it is. With an error, nothing is written.`},check:{summary:"Tell whether every stamp\
 is fresh; write nothing",description:"Tells whether every stamp is fresh, and which workloads would roll and why. Write\
s nothing.\nExits 1 where `stamp --in-place` would change something."},explain:{summary:"Show which source rolls which w\
orkload, and by which rule",description:`Shows, for every workload, each ConfigMap and Secret that it names or uses, the\
 rule that decides,
the references with their places, the digest, and how the stamp stands.`}},uu=`Exit codes:
  0  done
  1  stale stamps (check), or a finding of severity error
  2  wrong usage
  3  the input could not be processed; nothing was written

Options also come from ROLLSTAMP_* variables (ROLLSTAMP_AUTO_RELOAD_ALL=true) and from
.rollstamp.yaml in the working directory (autoReloadAll: true); a flag beats a variable beats the
file. The arguments of a Reloader Deployment can be pasted.`,By={stamp:`Examples:
  Stamp what a tool renders:
    $ kustomize build overlays/prod | rollstamp stamp
    $ helm template web ./chart --namespace shop | rollstamp stamp --namespace shop
  Stamp a directory of rendered manifests in place:
    $ rollstamp stamp --in-place rendered/prod
  Stamp every workload with what it references, without any annotation:
    $ rollstamp stamp --auto-reload-all manifests.yaml
  Write Reloader's own variables, to move over without a restart:
    $ rollstamp stamp --reload-strategy env-vars manifests.yaml

${uu}`,check:`Examples:
  Fail a pipeline where somebody changed a ConfigMap and forgot to stamp:
    $ rollstamp check rendered/staging rendered/prod
  Annotate a pull request on GitHub:
    $ rollstamp check --format github rendered/staging rendered/prod

${uu}`,explain:`Examples:
  Why does this workload roll, or not?
    $ rollstamp explain rendered/prod
  May Reloader be uninstalled? Yes, once this is empty:
    $ rollstamp explain --unseen rendered/prod

${uu}`};import{resolve as Nx}from"node:path";var nt=Zf(XD(),1);function eS(n,e){let t=new nt.LineCounter,s=Ax(e,t,n),r=l=>{let{line:B,col:c}=t.linePos(l);return`${n}:${String(B)}:${String(
c)}`},[i]=s.errors;if(i!==void 0){let l=Ox[i.code]??"not YAML from here on: correct the configuration file";throw new T(
`${r(i.pos[0])}: ${l}`)}let o=new Map,a=s.contents;if(a===null||(0,nt.isScalar)(a)&&a.value===null)return o;if(!(0,nt.isMap)(
a))throw new T(`${r(0)}: a configuration file is a mapping of options, e.g. autoReloadAll: true`);for(let{key:l,value:B}of a.
items){let c=r(l.range?.[0]??0);if(!(0,nt.isScalar)(l))throw new T(`${c}: an option's name is expected`);o.set(String(l.
value),{value:Ix(B,c),place:c})}return o}var Ox={DUPLICATE_KEY:"the key stands twice: remove one of the two",MULTIPLE_DOCS:"\
a configuration file is one document: remove the line `---` and what follows it"},ZD=50;function Ax(n,e,t){if(kx(n))throw new T(
`${t}: the configuration file is nested too deeply: it holds options and lists of values`);return(0,nt.parseDocument)(n,
{lineCounter:e,strict:!0,uniqueKeys:!0})}function kx(n){let e=0;for(let t of n)if(t==="["||t==="{"?e+=1:e>0&&(t==="]"||t===
"}")&&(e-=1),e>ZD)return!0;return new RegExp(`(?:[-?:][ \\t]+){${String(ZD)}}`).test(n)}function Ix(n,e){return n===null?
[]:(0,nt.isSeq)(n)?n.items.map(t=>dl(t,e)):(0,nt.isMap)(n)?n.items.map(({key:t,value:s})=>`${dl(t,e)}=${dl(s,e)}`):dl(n,
e)}function dl(n,e){if(!(0,nt.isScalar)(n))throw new T(`${e}: a single value is expected here`);let{value:t,source:s}=n;
return typeof t=="string"?t:t===null?"":s??""}var Vf=".rollstamp.yaml";function tS(n,{paths:e,flags:t},s){let r=Px(s.cwd),i=new Map;for(let l of[...gt,...nn]){let B=Mx(
l,{flags:t,config:r,io:s});B!==void 0&&xx(l,n)&&i.set(at(l.name),B)}let o=Object.fromEntries(i),a=l=>i.get(l)===!0;return{
command:n,paths:Lx(e.length>0?e:_x(r.get("paths"))),options:Ba(o,s.cwd),exclude:vx(i,"exclude"),tracked:a("tracked"),allowUnrendered:a(
"allowUnrendered"),inPlace:a("inPlace"),diff:i.get("diff")!==!1,unseen:a("unseen"),format:Rx(i.get("format")),quiet:a("q\
uiet"),idleFlags:Hr.filter(({name:l})=>t[at(l)]!==void 0).map(({name:l})=>`--${l}`),idleVariables:Object.keys(s.env).filter(
Tx).toSorted(Ie)}}var Fx=new Set([...gt,...nn].map(({name:n})=>aa(n)));function Tx(n){return n.startsWith("ROLLSTAMP_")&&
!Fx.has(n)&&!/_(?:SERVICE|PORT)(?:_|$)/.test(n)}function Lx(n){if(!n.includes(""))return n;throw new T("a path is empty \
(a variable that is not set?): name a file or a directory; . is this one")}function vx(n,e){let t=n.get(e);return typeof t==
"object"?t:[]}function Rx(n){return n==="json"||n==="github"?n:"text"}function xx(n,e){return!("commands"in n)||n.commands.
includes(e)}function Mx(n,{flags:e,config:t,io:s}){let r=at(n.name),i=e[r];if(i!==void 0)return sn(n,i,`--${n.name}`);let o=s.
env[aa(n.name)]??"";if(o!=="")return sn(n,o,aa(n.name));let a=t.get(r);return a===void 0?void 0:sn(n,a.value,`${a.place}\
: ${r}`)}function _x(n){return n===void 0||n.value===""?[]:la(n.value)}function Px(n){let e=$r(Nx(n,Vf),Vf);if(e===void 0)
return new Map;let t=eS(Vf,Buffer.from(e).toString("utf8")),s=new Set(["paths",...[...gt,...nn].map(({name:r})=>at(r))]);
for(let[r,{place:i}]of t)if(!s.has(r))throw new T(`${i}: there is no option ${P(r)}; options are flags in camelCase, e.g\
. autoReloadAll, and paths`);return t}async function sS(n,e){let t,s=Ux(e,(r,i,o)=>{t=tS(r,{paths:i,flags:o},e)});try{if(n.length===0)return s.outputHelp(),{exitCode:0};
Gx(s,n),await s.parseAsync(Vx(n),{from:"user"})}catch(r){if(!(r instanceof ay))throw r;if(r.exitCode===0)return{exitCode:0};
throw new T(Hx(r,n),{cause:r})}return t??{exitCode:0}}function Gx(n,e){let t=e[0]==="help"?e[1]:e[0],s=n.commands.map(r=>r.
name());if(!(t===void 0||t.startsWith("-")||t==="help"||s.includes(t)))throw new T(`unknown command ${t}; the commands a\
re ${s.join(", ")}; see rollstamp --help`)}function Hx({message:n},e){let[t=""]=e,s=t.startsWith("-"),r=`see rollstamp${s?
"":` ${t}`} --help`,[,i,o]=/unknown option '(.*?)'(?:\n\(Did you mean (.*)\?\))?$/s.exec(n)??[];if(i!==void 0){let B=nn.
find(({name:c})=>i===`--${c}`||i===`--no-${c}`)?.commands;return s?`unknown option ${i} before the command; options come\
 after it, e.g. rollstamp check --quiet; ${r}`:B!==void 0?`${i} is an option of ${B.join(" and ")}, not of ${t}; ${r}`:`\
unknown option ${i}${o===void 0?"":`; did you mean ${o}?`}; ${r}`}let[,a,l]=/option '(--\S+) <(.*)>' argument missing$/.
exec(n)??[];return a!==void 0?`${a} takes a value: ${String(l)}; ${r}`:`${n.replace(/^error: /,"")}; ${r}`}var $x=["stam\
p","check","explain"];function Ux(n,e){let t=new cu("rollstamp");t.version(oa,"-V, --version","Show the version").helpOption(
"-h, --help","Show help").helpCommand("help [command]","Show help for a command").description(ly).configureOutput({writeOut:s=>n.
stdout.write(s),writeErr:()=>{},getOutHelpWidth:()=>100,getErrHelpWidth:()=>100}).exitOverride();for(let s of $x)t.addCommand(
Kx(s,t,e));return t}function Kx(n,e,t){let s=new cu(n).copyInheritedSettings(e);s.summary(fu[n].summary).description(fu[n].
description).argument("[paths...]","Files form one set, every directory is a set of its own; - is standard input").addHelpText(
"after",`
${By[n]}`).action((r,i)=>{t(n,r,i)});for(let r of nn)r.commands.includes(n)&&nS(s,r);for(let r of gt)nS(s,r);for(let{name:r,
type:i}of Hr){let o=i==="boolean",a=new Kr(o?`--${r}`:`--${r} <value>`).hideHelp();s.addOption(a),o&&rS(s,a,new Kr(`--no\
-${r}`).hideHelp())}return s}function nS(n,e){let t=e.choices?.join("|")??e.value??"VALUE",s=e.type==="list"||e.type==="\
repeat",r=e.type==="boolean",i=r&&e.default==="true",o=`${e.group}:`,a=new Kr(r?`--${e.name}`:`--${e.name} <${t}>`,qx(e));
if(s&&a.argParser((B,c)=>[...c??[],B]),i&&a.hideHelp(),n.addOption(a.helpGroup(o)),!r)return;let l=new Kr(`--no-${e.name}`,
`Do not ${e.help.charAt(0).toLowerCase()}${e.help.slice(1)}`);i||l.hideHelp(),rS(n,a,l.helpGroup(o))}function rS(n,e,t){
n.addOption(t),n.setOptionValueWithSource(e.attributeName(),void 0,"default")}function qx({help:n,default:e,type:t}){return e===
void 0||t==="boolean"?n:`${n} (default: ${e})`}var jx=new Set([...gt,...nn,...Hr].filter(({type:n})=>n==="boolean").map(
({name:n})=>n)),Jx=/^(?:1|t|T|true|TRUE|True)$/,Wx=/^(?:0|f|F|false|FALSE|False)$/;function Vx(n){let e=n.indexOf("--");
return n.map((t,s)=>{let[,r="",i=""]=/^--([^=]+)=(.*)$/s.exec(t)??[];if(!jx.has(r)||e!==-1&&s>e)return t;if(Jx.test(i))return`\
--${r}`;if(Wx.test(i))return`--no-${r}`;throw new T(`--${r} takes true or false`)})}import{setImmediate as gM}from"node:timers/promises";function iS(n){let e=[],t="";for(let s of n){let r=t==="",i=!r&&s.startsWith("\uFEFF")?s.slice(1):s;i!==""&&(r||(t.endsWith(
`
`)||e.push(`
`),!Yx(i)&&!zx(t)&&e.push(`---
`)),e.push(i),t=i)}return e.join("")}function Yx(n){return/^\uFEFF?---(?:[ \t\r\n]|$)/.test(n)}function zx(n){let e=n.endsWith(
`
`)?n.length-1:n.length,t=n.slice(n.lastIndexOf(`
`,e-1)+1,e);return/^---[ \t]*(?:[ \t]#.*)?\r?$/.test(t)}import{randomBytes as Qx}from"node:crypto";import{accessSync as oS,chmodSync as Xx,chownSync as Zx,closeSync as eM,constants as aS,
fsyncSync as tM,lstatSync as pl,openSync as nM,readFileSync as sM,readdirSync as rM,renameSync as iM,unlinkSync as oM,writeSync as aM}from"node:fs";
import{dirname as gl,isAbsolute as lM,join as Cl,relative as lS,resolve as Yf,sep as BS}from"node:path";async function cS(n,{cwd:e,isStopped:t=async()=>Promise.resolve(!1),pid:s=0,isRunning:r=()=>!1}){mM(n,e,l=>l!==s&&r(l));
let i=n.filter(({before:l,after:B})=>l!==B),o=i.map(l=>uM(l,e)),a=0;for(let l of o){if(await t())break;try{dM(l,s)}catch(B){
let c=a===0?"no file was changed":`${String(a)} of ${String(i.length)} files are already written`;throw B instanceof ml?
pn(l.path,`was changed meanwhile and is left as it is, ${c}: run again`):pn(l.path,`cannot be written (${fS(B)}); it is \
unchanged, ${c}`,B)}a+=1}return{written:a,changed:i.length}}function pn(n,e,t){return new W("write-failed",e,{path:n,cause:t})}
function uS(n){return n instanceof Error&&"code"in n?String(n.code):"unknown error"}var BM={EACCES:"permission denied",EDQUOT:"\
the disk quota is used up",EFBIG:"the file would be larger than allowed",ENOSPC:"the disk is full",EPERM:"not permitted",
EROFS:"the file system is read-only"};function fS(n){let e=uS(n),t=BM[e];return t===void 0?e:`${e}, ${t}`}var cM=0o222n;
function uM({path:n,before:e,after:t},s){let r=Yf(s,n),i=pl(r,{bigint:!0,throwIfNoEntry:!1});if(i===void 0)throw pn(n,"w\
as removed meanwhile; no file was changed");let o=i.isSymbolicLink()?"is a symbolic link":hS(r,s);if(o!==void 0)throw pn(
n,`${o}, and nothing is written through one; name its target; no file was changed`);if(!i.isFile())throw pn(n,"is not a \
regular file; no file was changed");if((i.mode&cM)===0n)throw pn(n,"is read-only; no file was changed: make it writable,\
 or leave it out with --exclude");try{oS(r,aS.W_OK),oS(gl(r),aS.W_OK)}catch(a){throw pn(n,`cannot be written (${fS(a)});\
 no file was changed`,a)}if(sM(r,"utf8")!==e)throw pn(n,"was changed meanwhile; no file was changed: run again");return{
path:n,full:r,stat:i,after:t}}function hS(n,e){let t=Yf(e),s=lS(t,gl(n));if(lM(s)||s.split(BS)[0]==="..")return;let r=t;
for(let i of s.split(BS))if(r=Cl(r,i),r!==t&&pl(r).isSymbolicLink())return`lies behind ${lS(t,r)}, a symbolic link`}var ml=class extends Error{},
fM=/^\.rollstamp-tmp-([0-9a-f]{8})[0-9a-f]{8}$/;function hM(n){return`.rollstamp-tmp-${n.toString(16).padStart(8,"0")}${Qx(
4).toString("hex")}`}function dM({full:n,stat:e,after:t},s){let r=Cl(gl(n),hM(s)),i=nM(r,"wx",384);try{try{CM(i,Buffer.from(
t,"utf8")),tM(i)}finally{eM(i)}let o=pl(r,{bigint:!0});if((o.uid!==e.uid||o.gid!==e.gid)&&Zx(r,Number(e.uid),Number(e.gid)),
Xx(r,Number(e.mode&0o7777n)),!pM(e,pl(n,{bigint:!0,throwIfNoEntry:!1})))throw new ml;iM(r,n)}catch(o){throw dS(r),o}}function pM(n,e){
return e!==void 0&&["ino","size","mtimeNs","ctimeNs"].every(t=>n[t]===e[t])}function CM(n,e){for(let t=0;t<e.length;)t+=
aM(n,e,t)}function mM(n,e,t){let s=new Set(n.map(({path:r})=>gl(Yf(e,r))));for(let r of s)try{let i=rM(r).filter(o=>{let a=fM.
exec(o)?.[1];return a!==void 0&&!t(Number.parseInt(a,16))});for(let o of i)hS(Cl(r,o),e)===void 0&&dS(Cl(r,o))}catch{continue}}
function dS(n){try{oM(n)}catch(e){if(uS(e)!=="ENOENT")throw e}}async function pS(n,e){let t=await Is(n,e);if(n.inPlace&&t.inputs.some(({path:o})=>o==="-"))throw new T("--in-place need\
s files or directories; standard input has no place");let s=Mt(t.findings);Kn(t.findings,{io:e,format:n.format,quiet:n.quiet});
let r=!s&&n.inPlace?await yM(t,e):void 0;!s&&!n.inPlace&&e.stdout.write(iS(t.files.map(({text:o})=>o)));let i=r?.signal;
return n.format==="json"?e.stderr.write(EM(t,s?"error":i===void 0?"done":"interrupted")):DM(t,{failed:s,written:r,request:n,
io:e}),s?ce.failed:i===void 0?ce.done:cm[i]}async function yM({inputs:n,files:e},t){let s,r=t.onInterrupt?.(i=>{s=i});try{
let i=e.map(({path:a,text:l},B)=>({path:a,before:n[B]?.text??"",after:l})),o=async()=>(await gM(),s!==void 0);return v(O(
{},await cS(i,O({cwd:t.cwd,isStopped:o},t.processes))),{signal:s})}finally{r?.()}}function EM({findings:n,plans:e},t){return qn(
{version:1,result:t,findings:n,workloads:dt(e)})}function DM({findings:n,plans:e,files:t},{failed:s,written:r,request:i,
io:o}){if(s)o.stderr.write(`stamp: ${Ns(n)}; nothing was written
`);else if(r?.signal!==void 0)o.stderr.write(`stamp: interrupted (${r.signal}) after ${String(r.written)} of ${Ht(r.changed,
"file")}; each file is either old or new: run again
`);else if(i.inPlace&&!i.quiet){let a=e.filter(({changes:B})=>B.length>0).length,l=t.filter(({edits:B})=>B.length>0).length;
o.stderr.write(`stamp: ${Ht(a,"workload")} stamped in ${Ht(l,"file")} of ${String(t.length)}
`)}}var SM={stamp:pS,check:Tg,explain:Lg};async function CS(n,e){if(n[0]==="krm")return Wg(n.slice(1),e);try{let t=await sS(
n,e);if("exitCode"in t)return t.exitCode;try{return await SM[t.command](t,e)}catch(s){if(!(s instanceof W))throw s;return Fg(
s,{io:e,format:t.format}),ce.input}}catch(t){if(!(t instanceof T))throw t;return e.stderr.write(`rollstamp: ${de(t.message)}\

${t.example??""}`),ce.usage}}await nh(CS);
