/** Whose a record is: asked wherever one is shown. */
export const SOURCE = 'source { name url licence attribution harvestedAt unreachableSince }';
