import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { folderOf } from '../../fixtures/cli/folders.ts';
import { makePrivateFolder, removePrivateFolder } from './private-folder.ts';

const folder = suite('argocd: private folder');

folder('is for its owner alone, and goes', () => {
  const parent = folderOf();
  const path = makePrivateFolder(parent);
  assert.is(statSync(path).mode & 0o777, 0o700);
  mkdirSync(join(path, 'helm'));
  writeFileSync(join(path, 'helm/x'), '');
  removePrivateFolder(path);
  assert.equal(readdirSync(parent), []);
});

folder('takes away what killed processes left long ago, and nothing else', () => {
  const parent = folderOf({
    'rollstamp-abcDE1/x': '',
    'rollstamp-abcDE2/x': '',
    'rollstamp-mine/x': '',
    'other/x': '',
  });
  for (const name of ['rollstamp-abcDE1', 'rollstamp-mine', 'other']) utimesSync(join(parent, name), 1, 1);
  const path = makePrivateFolder(parent);
  assert.equal(
    ['rollstamp-abcDE1', 'rollstamp-abcDE2', 'rollstamp-mine', 'other'].filter((name) =>
      existsSync(join(parent, name)),
    ),
    ['rollstamp-abcDE2', 'rollstamp-mine', 'other'],
  );
  removePrivateFolder(path);
});

folder.run();
