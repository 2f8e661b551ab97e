export { Licences } from './licences.ts';
export { nestedOrganizations } from './nested-organizations.ts';
export { type NestedOrganization, writePackage } from './write-package.ts';
