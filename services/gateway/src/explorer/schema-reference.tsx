import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';

/** Every type of the API with its descriptions, in the order in which a reader needs them: roots first, then by name. */
export const SchemaReference = ({ schema }: { schema: GraphQLSchema }) => (
  <>
    {orderedTypes(schema).map((type) => (
      <section key={type.name} class="type" id={`type-${type.name}`} aria-labelledby={`name-${type.name}`}>
        <h3 id={`name-${type.name}`}>
          {kindOf(type)} {type.name}
        </h3>
        {type.description && <p>{type.description}</p>}
        <Members type={type} />
      </section>
    ))}
  </>
);

const Members = ({ type }: { type: GraphQLNamedType }) => {
  if (isObjectType(type) || isInterfaceType(type)) return <Fields fields={Object.values(type.getFields())} />;
  if (isInputObjectType(type)) return <Fields fields={Object.values(type.getFields())} />;
  if (isUnionType(type))
    return (
      <p>
        {type
          .getTypes()
          .map(({ name }) => name)
          .join(', ')}
      </p>
    );
  if (!isEnumType(type)) return null;
  return (
    <dl>
      {type.getValues().map(({ name, description }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          {description && <dd>{description}</dd>}
        </div>
      ))}
    </dl>
  );
};

type AnyField = GraphQLField<unknown, unknown> | GraphQLInputField;

const Fields = ({ fields }: { fields: readonly AnyField[] }) => (
  <dl>
    {fields.map((field) => (
      <div key={field.name}>
        <dt>
          <code>
            {field.name}
            {'args' in field && <Arguments all={field.args} />}: <TypeLink type={field.type} />
          </code>
        </dt>
        {field.description && <dd>{field.description}</dd>}
        {field.deprecationReason && <dd>Deprecated: {field.deprecationReason}</dd>}
      </div>
    ))}
  </dl>
);

const Arguments = ({ all }: { all: readonly GraphQLArgument[] }) =>
  all.length === 0 ? null : (
    <>
      (
      {all.map(({ name, type, defaultValue }, index) => (
        <span key={name}>
          {index > 0 && ', '}
          {name}: <TypeLink type={type} />
          {defaultValue !== undefined && ` = ${JSON.stringify(defaultValue)}`}
        </span>
      ))}
      )
    </>
  );

const TypeLink = ({ type }: { type: GraphQLType }) => {
  const named = getNamedType(type);
  const text = String(type);
  if (isSpecifiedScalarType(named)) return <>{text}</>;
  return <a href={`#type-${named.name}`}>{text}</a>;
};

function orderedTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type !== null && type !== undefined);
  const others = Object.values(schema.getTypeMap())
    .filter((type) => !roots.includes(type as never) && !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return [...roots, ...others];
}

function kindOf(type: GraphQLNamedType): string {
  if (isObjectType(type)) return 'type';
  if (isInputObjectType(type)) return 'input';
  if (isEnumType(type)) return 'enum';
  if (isInterfaceType(type)) return 'interface';
  return isUnionType(type) ? 'union' : 'scalar';
}
