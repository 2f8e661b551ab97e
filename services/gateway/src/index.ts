export { committedSupergraph, type ExampleOperation, exampleOperations } from './committed-schema.ts';
export { type ComposedSchema, composeSchema } from './composition/compose-schema.ts';
export { createGateway } from './gateway.ts';
export type { AllowedOrigins } from './http/cross-origin.ts';
export { defaultLimits, type Limits } from './limits.ts';
export type { Execute, ExecuteOptions, Gateway, GatewayOptions, PageTools } from './options.ts';
export { type PagesOptions, registerPages } from './pages/index.ts';
export { trustedManifest } from './trusted/manifest.ts';
