/** Returns the names of the files of a release. */
export function fileNames(version) {
  return {
    upload: `blue-heart-elements-${version}.zip`,
    wordpress: 'blue-heart.zip',
    drupal: `blue-heart-drupal-${version}.zip`,
    builder: `blue-heart-builder-${version}.zip`,
    bill: `blue-heart-elements-${version}.cdx.json`,
  };
}
