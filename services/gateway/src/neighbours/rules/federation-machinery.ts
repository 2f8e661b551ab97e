import { type DefinitionNode, type DirectiveNode, type DocumentNode, Kind, type ValueNode } from 'graphql';

const FEDERATION = /^https:\/\/specs\.apollo\.dev\/federation\/v2\.\d{1,2}$/;
const LINK = /^https:\/\/specs\.apollo\.dev\/link\/v1\.\d$/;

/** What servers print beside the types that they mean. */
const MACHINERY = /^(_Any|_Entity|_Service|_?FieldSet|federation__\w+|link__\w+)$/;
/** Directives that federation defines: their definitions say nothing new. */
const FEDERATION_DIRECTIVES =
  /^(key|external|requires|provides|shareable|link|override|inaccessible|tag|extends|composeDirective|interfaceObject|authenticated|requiresScopes|policy|context|fromContext|cost|listSize)$|^(federation|link)__\w+$/;

/** Only what the neighbour's server says of its own types. */
export const withoutMachinery = (document: DocumentNode): DocumentNode => ({
  ...document,
  definitions: document.definitions.flatMap((definition): DefinitionNode[] => {
    if (definition.kind === Kind.DIRECTIVE_DEFINITION) return FEDERATION_DIRECTIVES.test(definition.name.value) ? [] : [definition];
    if ('name' in definition && definition.name && MACHINERY.test(definition.name.value)) return [];
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) {
      if (definition.name.value !== 'Query') return [definition];
      const fields = (definition.fields ?? []).filter(({ name }) => name.value !== '_service' && name.value !== '_entities');
      return fields.length > 0 ? [{ ...definition, fields }] : [];
    }
    return [definition];
  }),
});

const argument = ({ arguments: all = [] }: DirectiveNode, name: string): ValueNode | undefined =>
  all.find((each) => each.name.value === name)?.value;

/**
 * What is wrong with how a schema says that it is one of Federation 2. Names that mean what they say are the ground of all other rules: a
 * directive that is imported under another name could be any of them.
 */
export function linkProblems(links: readonly DirectiveNode[]): string[] {
  const problems: string[] = [];
  let federation = 0;
  for (const link of links) {
    const url = argument(link, 'url');
    const text = url?.kind === Kind.STRING ? url.value : '';
    if (FEDERATION.test(text)) federation += 1;
    else if (!LINK.test(text))
      problems.push(`it links ${JSON.stringify(text.slice(0, 100))}: only the federation specification may be linked`);
    if (link.arguments?.some(({ name }) => name.value !== 'url' && name.value !== 'import'))
      problems.push('its @link has other arguments than "url" and "import"');
    const imported = argument(link, 'import');
    const plain = imported === undefined || (imported.kind === Kind.LIST && imported.values.every(({ kind }) => kind === Kind.STRING));
    if (!plain) problems.push('its @link imports something under another name: import each as it is called');
  }
  if (federation !== 1) {
    problems.push(
      'it must say once that it is a subgraph of Federation 2: extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@external", "@requires"])',
    );
  }
  return problems;
}
