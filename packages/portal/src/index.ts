export { privacyDocument } from './privacy/privacy-document.ts';
export { type PortalOptions, registerPortal } from './register-portal.ts';
