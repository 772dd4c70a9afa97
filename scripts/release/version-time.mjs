/**
 * Returns the time that the files of a version get. Servers and upload tools compare files by time and size, and a
 * corrected digit does not change the size: so each version has a later time than those before. It is counted from the
 * day the numbers were last read, not from a clock, so that two builds are equal.
 */
export function versionTime(version, contacts) {
  const [major, minor, patch] = version.split('.').map((part) => parseInt(part, 10));
  const lastRead = Object.values(contacts)
    .map((contact) => contact.read)
    .sort()
    .at(-1);
  return new Date(Date.parse(lastRead) + 2000 * ((major * 100 + minor) * 100 + patch));
}
