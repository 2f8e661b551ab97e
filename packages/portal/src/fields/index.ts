export * from './button.tsx';
export * from './choices.tsx';
export * from './form.tsx';
export * from './text-area.tsx';
export * from './text-field.tsx';
