// Decorators need the reflection polyfill before the first decorated class is read.
import 'reflect-metadata';

export * from './build-subgraph.ts';
export * from './category.ts';
export * from './cost.ts';
export * from './delivery-mode-label.ts';
export * from './eligibility.ts';
export * from './enums.ts';
export * from './locale-argument.ts';
export * from './localized-text.ts';
export * from './municipality.ts';
export * from './page-info.ts';
export * from './page-size.ts';
export * from './provider-card.ts';
export * from './record-source.ts';
export * from './safe-markdown.ts';
export * from './scalars.ts';
export * from './select-text.ts';
export * from './service-card.ts';
export * from './service-content.ts';
export * from './service-date.ts';
export * from './term.ts';
export * from './text-direction.ts';
export * from './verification.ts';
