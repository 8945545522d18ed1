/** The server as a program, started as Argo CD's own: `main.ts --config-dir-path FOLDER`. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig, socketOf } from './config.ts';
import { serve } from './server.ts';

const { values } = parseArgs({ options: { 'config-dir-path': { type: 'string' } } });
const { env } = process;
const config = readConfig(values['config-dir-path'] ?? '/home/argocd/cmp-server/config');
const server = await serve(
  join(env['ARGOCD_PLUGINSOCKFILEPATH'] ?? '/home/argocd/cmp-server/plugins', socketOf(config)),
  {
    config,
    workFolder: join(env['ARGOCD_CMP_WORKDIR'] ?? tmpdir(), '_cmp_server'),
    environment: Object.entries(env).map(([name, value = '']) => ({ name, value })),
  },
);
process.once('SIGTERM', () => {
  server.forceShutdown();
});
