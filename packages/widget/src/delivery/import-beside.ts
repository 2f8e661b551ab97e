let tries = 0;

/**
 * Imports a file that lies beside this one. What is imported has no integrity of its own; what was preloaded with one is what is imported. A browser that
 * failed once to load a module may remember that; another fragment is another module, and the same file.
 */
export const importBeside = async <Part>(file: string, integrity: string): Promise<Part> => {
  const href = new URL(tries++ === 0 ? file : `${file}#${tries}`, import.meta.url).href;
  const preload = Object.assign(document.createElement('link'), { rel: 'modulepreload', href, integrity, crossOrigin: 'anonymous' });
  document.head.append(preload);
  try {
    return (await import(href)) as Part;
  } finally {
    preload.remove();
  }
};
