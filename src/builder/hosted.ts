/** A copy of the files that others may load, and who runs it. */
export interface Hosted {
  /** The https address of the folder with the versions. */
  readonly folder: string;
  /** Who runs the host, and so sees the addresses of visitors. */
  readonly owner: string;
}

/** The hosted copy that the builder offers first. There is none yet: name its folder and its owner here. */
export const hosted: Hosted | undefined = undefined as Hosted | undefined;
