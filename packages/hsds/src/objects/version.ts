/** The version of the Human Services Data Specification that this hub speaks. */
export const HSDS_VERSION = '3.1';
