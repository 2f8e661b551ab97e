export { FileField } from './file-field.tsx';
export { acceptUploads, receiveUpload } from './receive-upload.ts';
export type { Upload, UploadedFile, UploadProblem, UploadRule } from './uploaded-file.ts';
