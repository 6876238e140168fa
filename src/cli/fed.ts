/** Whether something was led to standard input that nobody asked for: told without reading a byte of it, for it may be another program's. */
import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import type { OnReadOpts, SocketConstructorOpts } from 'node:net';

/**
 * A file with something in it; a pipe in which something waits, or while somebody watches any pipe, whose text may still be on its way.
 * Programs hand an empty pipe to whatever they start: in a script an empty one tells nothing. Never waits.
 */
export async function isFed(): Promise<boolean> {
  try {
    const input = fstatSync(0);
    // A pipe's size is what waits in it on macOS and the BSDs, and always 0 on Linux.
    if ((input.isFile() || input.isFIFO()) && input.size > 0) return true;
    // To open the stream of errors takes 5 ms: what is no device is no terminal.
    return input.isFIFO() && ((fstatSync(2).isCharacterDevice() && process.stderr.isTTY) || (await isSomethingWaiting()));
  } catch {
    return false;
  }
}

/** The pipe by another door: what is set there (not to block) is not set for those who share standard input, as the shell of a `while read` loop. */
const STDIN = '/proc/self/fd/0';

/**
 * Whether bytes wait in the pipe at standard input. Node has no look at a pipe that takes nothing out of it, but a socket without room to read
 * into fails with ENOBUFS as soon as there is something, and leaves it there. Opened for writing too, the pipe has a writer, ourselves: so
 * that its end, when all others are gone, is not taken for something. Takes 3 ms; false where there is no /proc.
 */
async function isSomethingWaiting(): Promise<boolean> {
  const fd = openSync(STDIN, constants.O_RDWR | constants.O_NONBLOCK);
  try {
    const { Socket } = await import('node:net');
    const options: SocketConstructorOpts & { onread: OnReadOpts } = { fd, writable: false, onread: { buffer: new Uint8Array(0), callback: () => false } };
    const socket = new Socket(options);
    return await new Promise((resolve) => {
      socket.on('error', () => resolve(true));
      // The streams are looked at between the first and the second.
      setImmediate(() => setImmediate(() => {
        socket.destroy();
        resolve(false);
      }));
    });
  } catch {
    closeSync(fd);
    return false;
  }
}
