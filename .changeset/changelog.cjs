// How a changeset reads in CHANGELOG.md: its words as they are, for whoever shows a tag and not for whoever reads commits.
const lines = (text) => (text.startsWith('- ') ? text : `- ${text.replaceAll('\n', '\n  ')}`);

module.exports = {
  getReleaseLine: async ({summary}) => lines(summary.trim()),
  getDependencyReleaseLine: async () => '',
};
