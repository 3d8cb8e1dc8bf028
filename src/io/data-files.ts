/** Where the data lie in the site. Other people's tools and articles name these addresses: they never change. */
export const DATA_FILES = {
  story: { path: 'data/story.json', type: 'application/json' },
  schema: { path: 'data/story.schema.json', type: 'application/schema+json' },
  /** Every id that a release has had. */
  released: { path: 'data/released-ids.txt', type: 'text/plain' }
} as const;
export type DataFile = keyof typeof DATA_FILES;
