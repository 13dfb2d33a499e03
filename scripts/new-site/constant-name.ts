/** The constant of an entry: `my-site` gives `mySite`. */
export const constantName = (id: string): string =>
  id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
