export const EMBED = '/embed';
/** The widget alone on a page, for the frame of the configurator. */
export const PREVIEW = '/embed/preview';
