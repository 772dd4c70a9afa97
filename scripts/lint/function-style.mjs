// An ESLint rule: at the top of a module, what is exported or longer than a line is a `function`; arrow functions are
// for callbacks and one-liners.

const declared = ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator';

export default {
  meta: {
    type: 'suggestion',
    fixable: 'code',
    schema: [],
    messages: {
      exported: "'{{name}}' is exported: write it as a function.",
      long: "'{{name}}' is longer than a line: write it as a function.",
    },
  },
  create: (context) => ({
    [`${declared}[init.type="ArrowFunctionExpression"]`]({id, parent: declaration}) {
      const exported = declaration.parent.type === 'ExportNamedDeclaration';
      if (!exported && declaration.loc.start.line === declaration.loc.end.line) return;
      // A declared function cannot take its type from an annotation, as a story's play function does.
      if (id.typeAnnotation) return;
      context.report({
        node: id,
        messageId: exported ? 'exported' : 'long',
        data: {name: id.name},
        fix: declaration.declarations.length === 1 ? (fixer) => rewrite(fixer, context.sourceCode, declaration) : null,
      });
    },
  }),
};

/** Rewrites an arrow function as a declaration; returns null where a comment would be lost. */
function rewrite(fixer, source, declaration) {
  const [{id, init}] = declaration.declarations;
  const arrow = source.getTokenBefore(init.body, ({value}) => value === '=>');
  if (source.commentsExistBetween(id, init.body)) return null;
  const signature = source.text
    .slice(init.range[0], arrow.range[0])
    .replace(/^async\b/, '')
    .trim();
  const parameters = /^[\w$]+$/.test(signature) ? `(${signature})` : signature;
  const body = source.getText(init.body);
  const block = init.body.type === 'BlockStatement' ? body : `{\n  return ${body};\n}`;
  return fixer.replaceText(declaration, `${init.async ? 'async ' : ''}function ${id.name}${parameters} ${block}`);
}
