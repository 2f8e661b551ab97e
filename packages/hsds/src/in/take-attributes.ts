import type { Node } from './node.ts';
import type { Reading } from './reading.ts';
import { takeSecretAttribute } from './secrecy.ts';
import { takeWithdrawnAttribute } from './withdrawn-by-name.ts';

const taken = new WeakSet<Node>();

/** What attributes say of their row: that it is withdrawn, or not for the public. Those of a table come to it later than those that stand in it. */
export const takeAttributes = (reading: Reading, node: Node): void => {
  for (const attribute of node.list('attributes')) {
    if (taken.has(attribute)) continue;
    const [hides, withdraws] = [takeSecretAttribute(reading, node, attribute), takeWithdrawnAttribute(reading, node, attribute)];
    if (hides || withdraws) taken.add(attribute);
  }
};
