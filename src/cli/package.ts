/** Where the installed package lies, and what it says of itself. */
import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's folder, wherever it was installed; the sources, the built modules and the bundle lie equally deep in it. */
function packageFolder(): string {
  // Node 20 has it since 20.11; the bundle everywhere, where to read an address would cost a short run more than the rest of this.
  return join(import.meta.dirname ?? dirname(fileURLToPath(import.meta.url)), '..', '..');
}

/** The bundled articles; from inside the package's folder by the short way: "seeds". */
export function seedsFolder(): string {
  const folder = join(packageFolder(), 'seeds');
  const near = relative(process.cwd(), folder);
  return near.startsWith('..') || isAbsolute(near) ? folder : near;
}

export function version(): string {
  const manifest = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}
