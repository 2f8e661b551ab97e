/**
 * No renderer stops `javascript:` in an address, so one guard does for every page: it looks at each element as it is made and
 * drops an address whose scheme is not on the list. Importing this file switches the guard on for the process.
 */
import { options, type VNode } from 'preact';

const ADDRESS_ATTRIBUTES = new Set([
  'href',
  'xlinkhref',
  'src',
  'action',
  'formaction',
  'poster',
  'data',
  'cite',
  'ping',
  'background',
  'srcdoc',
]);
const SAFE_SCHEMES = new Set(['http', 'https', 'mailto', 'tel', 'geo']);

/** Whether a browser that follows this address stays within the schemes that we mean to link to. Relative addresses are safe. */
export const isSafeAddress = (address: string): boolean => {
  // Browsers drop control characters and white space around and within a scheme before they read it.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are what an attacker hides a scheme with.
  const seen = address.replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff]/g, '');
  const scheme = /^([^/?#:]*):/.exec(seen)?.[1];
  return scheme === undefined || SAFE_SCHEMES.has(scheme.toLowerCase());
};

const guard = (vnode: VNode): void => {
  if (typeof vnode.type !== 'string') return;
  const props = vnode.props as Record<string, unknown>;
  for (const name of Object.keys(props)) {
    if (!ADDRESS_ATTRIBUTES.has(name.toLowerCase().replace(/[^a-z]/g, ''))) continue;
    const value = props[name];
    if (value === null || value === undefined || (typeof value === 'string' && isSafeAddress(value))) continue;
    delete props[name];
  }
};

const before = options.vnode;
options.vnode = (vnode) => {
  guard(vnode);
  before?.(vnode);
};
