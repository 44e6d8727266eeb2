/**
 * Stands in for the curves that age's key pairs use where a browser has none of its own: backups are
 * locked by a passphrase, which needs no curve, and the curves were a seventh of the worker.
 */
export const x25519 = { scalarMult: refuse, scalarMultBase: refuse };

function refuse(): never {
  throw new Error('Backups are opened by a passphrase, not by a key file.');
}
