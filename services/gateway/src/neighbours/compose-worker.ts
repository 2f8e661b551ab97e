/** Runs in a thread of its own: composing takes a second, in which nobody would be answered. */
import { parentPort, workerData } from 'node:worker_threads';
import { composeNeighbours, type NeighboursToCompose } from './compose-neighbours.ts';

parentPort?.postMessage(composeNeighbours(workerData as NeighboursToCompose));
