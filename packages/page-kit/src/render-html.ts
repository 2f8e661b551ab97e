import './security/guard-addresses.ts';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** The one way from components to HTML; importing it switches the guard of addresses on. */
export const renderHtml = (page: VNode): string => `<!doctype html>\n${renderToString(page)}`;
