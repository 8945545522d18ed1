import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { SelectorError, isDnsSubdomain, matchesSelector, parseSelector } from './labels.ts';

const LABELS: ReadonlyMap<string, string> = new Map([
  ['app', 'web'],
  ['tier', 'in'],
  ['empty', ''],
  ['size', '10'],
  ['example.com/team', 'shop'],
]);

const matches = (...parts: readonly string[]): boolean => matchesSelector(parseSelector(parts), LABELS);

const labels = suite('labels');

labels('matches as Kubernetes does', () => {
  const cases: Readonly<Record<string, boolean>> = {
    '': true,
    ' \t\r\n': true,
    app: true,
    '!app': false,
    '! other': true,
    'app=web': true,
    'app == web': true,
    'app=': false,
    'empty=': true,
    'empty,app=web': true,
    'app!=web': false,
    'app!=api': true,
    'other!=web': true,
    'app in (api,web)': true,
    'app in ( api , web )': true,
    'app in(web)': true,
    'app in (api)': false,
    'other in (web)': false,
    'app notin (web)': false,
    'other notin (web)': true,
    'empty in ()': true,
    'empty in (,x)': true,
    'app in (x,)': false,
    'app notin ()': true,
    'tier in (in,notin)': true,
    'tier=in': true,
    'example.com/team=shop': true,
    'size>9': true,
    'size>10': false,
    'size<11': true,
    'size<010': false,
    'other>1': false,
    'app>1': false,
    'app=web,size>9,!other': true,
    'app=web,size>10': false,
  };
  for (const [text, expected] of Object.entries(cases)) assert.is(matches(text), expected, text);
});

labels('joins the values of a flag', () => {
  assert.is(matches('app=web', 'size>9'), true);
  assert.is(matches('app=web', 'size>10'), false);
  assert.is(matches('app in (api', 'web)'), true, 'as pflag hands it over');
  assert.equal(parseSelector([]), []);
});

labels('takes the older spelling', () => {
  assert.is(matches('app:web'), true);
  assert.is(matches('app:api'), false);
  assert.is(matches('app:*'), true);
  assert.is(matches('app=*'), true);
  assert.is(matches('other:*'), false);
  assert.is(matches('app:web:rest'), true, 'Reloader drops what follows');
  assert.is(matches('app:*,size:10'), true);
  assert.is(matches('empty:'), true);
});

labels('refuses what Kubernetes refuses', () => {
  const cases = [
    ',',
    'app,',
    ',app',
    'app,,tier',
    'app web',
    'app=web api',
    'app=b=c',
    '=web',
    '!',
    '!!app',
    '!app=web',
    'app===web',
    'app==*',
    'app!=*',
    'app=(web)',
    'app in',
    'app in web',
    'app in (web',
    'app in (web api)',
    'app in (=)',
    'app in (a:b)',
    'app IN (web)',
    'app>',
    'app>x',
    'app>-1',
    'app<9223372036854775808',
    '-app',
    'app-',
    'a/b/c',
    '/app',
    'app/',
    'Example.com/team',
    'app=-web',
    'app=wéb',
    'ápp',
    `app=${'v'.repeat(64)}`,
    'k'.repeat(64),
    `${'d'.repeat(254)}/k`,
  ];
  for (const text of cases) {
    assert.throws(
      () => parseSelector([text]),
      (error: unknown) => error instanceof SelectorError,
      text,
    );
  }
  assert.is(parseSelector([`${'k'.repeat(63)}=${'v'.repeat(63)}`]).length, 1);
});

labels('says what is wrong and what is allowed', () => {
  const message = (text: string): string => {
    try {
      parseSelector([text]);
    } catch (error) {
      if (error instanceof SelectorError) return error.message;
    }
    return 'no error';
  };
  assert.match(message('app in web'), 'has "web" where "(" is expected; allowed are k, !k, k=v');
  assert.match(message('app,'), 'has the end where a label key is expected');
  assert.match(message('-app'), '"-app" is no label key; a key is 1 to 63 letters');
  assert.match(message('app=-x'), '"-x" is no value for label app; a value is at most 63 letters');
  assert.match(message('size>x'), 'label size is compared with "x"; > and < take a whole number');
  assert.match(message('a\u001b[31m b'), '\\u001b', 'escape codes do not reach the terminal');
});

labels('knows DNS-1123 subdomains', () => {
  for (const text of ['a', '1', 'a-b', 'my.app-1.cfg', 'a'.repeat(253)]) assert.ok(isDnsSubdomain(text), text);
  for (const text of ['', '-a', 'a-', 'a..b', '.a', 'a.', 'A', 'a_b', 'a\n', 'a'.repeat(254)]) {
    assert.not(isDnsSubdomain(text), text);
  }
});

labels.run();
