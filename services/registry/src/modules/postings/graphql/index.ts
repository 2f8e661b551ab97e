export { ManagedPosting } from './managed-posting.ts';
export { PostingStateEnum, PostingTextInput, PostingTranslation, textIn, titleIn } from './posting-objects.ts';
export { postingPage } from './posting-page.ts';
