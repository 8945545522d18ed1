/** Small sets, where start-up is most of it, and many files. */
import { spawnSync } from 'node:child_process';
import { ratio, timeFigure } from './experiment.ts';
import type { Experiment } from './experiment.ts';
import { krmOf, stampOf } from './experiments-large.ts';
import type { Command } from './measure.ts';
import { NODE, START, bundle, loadAllOf } from './workshop.ts';

const ten: Experiment = {
  isShort: true,
  figures: [
    timeFigure('ten', '10 documents', {
      unit: NODE,
      goal: 1.45,
      subject: 'stamp',
      formula: ratio('stamp', START.name),
    }),
  ],
  prepare: (workshop) => {
    const set = workshop.make('set', { documents: 10 }, 'as said');
    return { commands: [stampOf(set), START], bytes: set.bytes, folder: workshop.folder };
  },
};

const tenKrm: Experiment = {
  isShort: true,
  figures: [
    timeFigure('ten-krm', '10 items, `rollstamp-krm`', {
      unit: NODE,
      goal: 1.3,
      subject: 'stamp',
      formula: ratio('stamp', START.name),
    }),
  ],
  prepare: (workshop) => {
    const set = workshop.make('set', { documents: 10, shape: 'resource-list' }, 'as said');
    return { commands: [krmOf(set), START], bytes: set.bytes, folder: workshop.folder };
  },
};

const folderCheck: Experiment = {
  isShort: false,
  figures: [
    timeFigure('check', '`check` of a directory of 2,000 files, one document each', {
      unit: '× loadAll',
      goal: 1,
      subject: 'check',
      formula: ratio('check', 'loadAll'),
    }),
  ],
  prepare: (workshop) => {
    const set = workshop.make('set', { documents: 2000, files: 'one for each document' });
    const rollstamp = bundle('rollstamp');
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `"$0" ${rollstamp} stamp --in-place ${set.word}`, process.execPath],
      {
        encoding: 'utf8',
      },
    );
    if (status !== 0) throw new Error(`the files cannot be stamped: ${stderr}`);
    const told = `check: every stamp is fresh (${String(set.workloads)} workload${set.workloads === 1 ? '' : 's'})\n`;
    const check: Command = {
      name: 'check',
      line: `node ${rollstamp} check ${set.word} 2>&1`,
      findProblem: (output) => (output.toString() === told ? undefined : output.toString().slice(0, 1000)),
    };
    return { commands: [check, loadAllOf(set)], bytes: set.bytes, folder: workshop.folder };
  },
};

export const SMALL: readonly Experiment[] = [ten, tenKrm, folderCheck];
