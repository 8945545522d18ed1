import { Buffer } from 'node:buffer';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { envVarName, isStampVarName, reloaderDigest } from './env-names.ts';

type Entries = Readonly<Record<string, string | Uint8Array>>;

const map = (entries: Entries): ReadonlyMap<string, string | Uint8Array> => new Map(Object.entries(entries));
const configMap = (data: Entries, binaryData: Entries = {}): string =>
  reloaderDigest('ConfigMap', { data: map(data), binaryData: map(binaryData) });
const secret = (data: Entries): string => reloaderDigest('Secret', { data: map(data), binaryData: new Map() });

const EMPTY = 'da39a3ee5e6b4b0d3255bfef95601890afd80709';

const env = suite('env-names');

env('names variables as Reloader does', () => {
  assert.is(envVarName('ConfigMap', 'www.stakater.com'), 'STAKATER_WWW_STAKATER_COM_CONFIGMAP');
  assert.is(envVarName('ConfigMap', 'my..cfg'), 'STAKATER_MY_CFG_CONFIGMAP');
  assert.is(envVarName('ConfigMap', 'foo-1.2_bar-'), 'STAKATER_FOO_1_2_BAR__CONFIGMAP');
  assert.is(envVarName('ConfigMap', 'test-configmap'), 'STAKATER_TEST_CONFIGMAP_CONFIGMAP');
  assert.is(envVarName('ConfigMap', '-.a'), 'STAKATER_A_CONFIGMAP');
  assert.is(envVarName('Secret', 'db'), 'STAKATER_DB_SECRET');
  assert.is(envVarName('Secret', 'a-b'), envVarName('Secret', 'a.b'), 'a collision');
});

env('knows its variables again', () => {
  for (const name of ['a', 'my.app-cfg', '1', 'secret', 'configmap', 'a--b', 'x-secret', 'x.configmap']) {
    assert.is(isStampVarName(envVarName('ConfigMap', name)), 'ConfigMap', name);
    assert.is(isStampVarName(envVarName('Secret', name)), 'Secret', name);
  }
  const others = [
    '',
    'STAKATER_CONFIGMAP',
    'STAKATER__CONFIGMAP',
    'STAKATER_A__SECRET',
    'STAKATER_a_SECRET',
    'STAKATER_A_SECRETPROVIDERCLASS',
    'STAKATER_A_SECRET_KEY',
    'MY_STAKATER_A_SECRET',
    'STAKATER_A_SECRET\n',
  ];
  for (const name of others) assert.is(isStampVarName(name), undefined, name);
});

env('computes the digests that Reloader computes', () => {
  const abcd = { a: 'x', 'a-b': 'y', 'a.b': 'z', a_b: 'w' };
  assert.is(configMap({}), EMPTY);
  assert.is(secret({}), EMPTY);
  assert.is(configMap({ testenv: 'configmap5678' }), '9ff99bd578c45053d076640b122ec309c61d3b7e');
  assert.is(configMap({ a: '1', b: '2' }), 'f83e99e324ba68ccc373a58ef1eb42f8ab88646a');
  assert.is(configMap({ a: '1;b=2' }), 'f83e99e324ba68ccc373a58ef1eb42f8ab88646a');
  assert.is(configMap(abcd), '43f927d976fd127d2487debcf3a0629b5a141d25');
  assert.is(configMap({ test: 'test' }), 'b3cefbcce711f8574b0e66c41fc1dcf06eb5b6db');
  assert.is(configMap({ k: 'héllo\n' }), 'e18912473335b85f1438841b6e96ed9d950ebf9b');
  assert.is(secret({ password: 's3cr3t' }), 'd93dd00779cd04e2ec1db21fa3d0e20deea13f9c');
  assert.is(secret({ password: Buffer.from('s3cr3t') }), 'd93dd00779cd04e2ec1db21fa3d0e20deea13f9c');
  assert.is(secret({ k: Uint8Array.of(0xff, 0x00, 0xfe) }), 'deb8c1465925a6d4b569bf5c450b56baf092df3a');
});

env('counts binaryData as base64, of ConfigMaps only', () => {
  const bytes = Buffer.from('test');
  const alone = 'f327fede9d5cda17ab984fabce9eddeee1611a84';
  assert.is(configMap({ test: 'test' }, { bintest: bytes }), '0d58150de76a895b24f4ca213f590766160c4349');
  assert.is(configMap({}, { bintest: bytes }), alone);
  assert.is(configMap({ bintest: 'dGVzdA==' }), alone);
  assert.is(configMap({}, { bintest: 'dGVzdA==' }), alone, 'text that was not decoded stays as it is');
  const pooled = Buffer.concat([Buffer.from('xx'), bytes]).subarray(2);
  assert.is(configMap({}, { bintest: pooled }), alone, 'a view into a larger buffer');
  assert.is(reloaderDigest('Secret', { data: new Map(), binaryData: map({ k: bytes }) }), EMPTY);
});

env('does not depend on the order of the keys', () => {
  assert.is(configMap({ b: '2', a: '1' }), configMap({ a: '1', b: '2' }));
  assert.is(configMap({ a_b: 'w', a: 'x', 'a.b': 'z', 'a-b': 'y' }), '43f927d976fd127d2487debcf3a0629b5a141d25');
});

env.run();
