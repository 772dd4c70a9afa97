/** A release: its version, and the hash of each file. */
export interface Release {
  readonly version: string;
  readonly files: Readonly<Record<string, {readonly integrity: string}>>;
}

/** Loads the hashes of the files of a version. */
export async function loadRelease(version: string): Promise<Release> {
  const answer = await fetch(`${version}/integrity.json`);
  return (await answer.json()) as Release;
}
