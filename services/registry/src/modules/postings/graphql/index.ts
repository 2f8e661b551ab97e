export { ManagedPosting } from './managed-posting.ts';
export { PostingStateEnum, PostingTextInput, PostingTranslation, textIn, titleIn } from './posting-objects.ts';
export { managedPostingPage, waitingPostingPage } from './posting-page.ts';
