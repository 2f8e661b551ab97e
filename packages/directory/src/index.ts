export * from './public/public-service.ts';
export * from './public/tables.ts';
export * from './public/verification-state.ts';
export * from './records/codes.ts';
export * as hsds from './records/hsds-parts.ts';
export * from './records/localized.ts';
export * from './records/location-record.ts';
export * from './records/provider-record.ts';
export * from './records/service-record.ts';
