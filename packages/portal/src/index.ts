export { type PortalOptions, registerPortal } from './register-portal.ts';
