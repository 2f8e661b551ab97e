export { ServiceConnection } from './service-connection.ts';
