import { fill, interfaceLanguages, SITE_NAME } from '@drogowskaz/page-kit';
import { interfaceLocales } from '@drogowskaz/vocabulary';
import type { ComponentChildren } from 'preact';
import { MOST_SERVICES, schemes } from '../fragment/fragment-settings.ts';
import type { CategoryChoice, ChoicesAnswer } from '../pages/ask/answers.ts';
import { PreviewTags } from '../pages/layout/preview-tags.tsx';
import type { PageAssets } from '../pages/page-view.ts';
import { EMBED, PREVIEW } from './addresses.ts';
import { contents, type EmbedRequest, embedFields, LEAST_HEIGHT, layouts, MOST_HEIGHT } from './embed-request.ts';
import { listAddress } from './list-address.ts';
import type { Snippets } from './snippets.ts';
import type { EmbedLocale } from './texts/index.ts';
import type { EmbedTexts } from './texts/texts.ts';

export interface EmbedPageProps {
  locale: EmbedLocale;
  texts: EmbedTexts;
  request: EmbedRequest;
  choices: ChoicesAnswer;
  snippets: Snippets;
  publicUrl: string;
  assets: { stylesheet: string; script: string } & Pick<PageAssets, 'mark' | 'preview'>;
}

type Option = readonly [value: string, label: string];

const Select = ({
  name,
  label,
  options,
  chosen,
  hint,
}: {
  name: string;
  label: string;
  options: readonly Option[];
  chosen: string;
  hint?: string;
}) => (
  <div class="field">
    <label for={name}>{label}</label>
    <select id={name} name={name} {...(hint === undefined ? {} : { 'aria-describedby': `${name}-hint` })}>
      {options.map(([value, text]) => (
        <option key={value} value={value} selected={value === chosen}>
          {text}
        </option>
      ))}
    </select>
    {hint !== undefined && (
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
    )}
  </div>
);

const NumberField = ({ name, label, value, least, most }: { name: string; label: string; value: number; least: number; most: number }) => (
  <div class="field">
    <label for={name}>{label}</label>
    <input id={name} name={name} type="number" inputMode="numeric" value={value} min={least} max={most} />
  </div>
);

const Topic = ({ category, chosen, texts }: { category: CategoryChoice; chosen: readonly string[]; texts: EmbedTexts }) => {
  const box = ({ code, label }: CategoryChoice) => (
    <label class="check" key={code}>
      <input type="checkbox" name="category" value={code} checked={chosen.includes(code)} /> {label}
    </label>
  );
  const below = (category.children ?? []).flatMap((child) => [child, ...(child.children ?? [])]);
  return (
    <div class="topic-choice">
      {box(category)}
      {below.length > 0 && (
        <details open={below.some(({ code }) => chosen.includes(code))}>
          <summary>{fill(texts.narrower, { topic: category.label })}</summary>
          {below.map(box)}
        </details>
      )}
    </div>
  );
};

const labelled = (terms: readonly { code: string; label: string }[] | null): Option[] =>
  (terms ?? []).map(({ code, label }) => [code, label]);

const Choices = ({ locale, texts, request, choices }: EmbedPageProps) => (
  <form class="choices" method="get" action={EMBED} data-embed={texts.changed}>
    <h2>{texts.choose}</h2>
    <input type="hidden" name="lang" value={locale} />
    <fieldset>
      <legend>{texts.whatToShow}</legend>
      <Select
        name="content"
        label={texts.content}
        options={contents.map((content): Option => [content, texts.contents[content]])}
        chosen={request.content}
      />
      <Select
        name="municipality"
        label={texts.municipality}
        options={[['', texts.anyMunicipality], ...(choices.municipalities ?? []).map(({ code, name }): Option => [code, name])]}
        chosen={request.municipality ?? ''}
      />
      <Select
        name="audience"
        label={texts.audience}
        options={[['', texts.anyAudience], ...labelled(choices.audiences)]}
        chosen={request.audience ?? ''}
      />
      {(choices.collections?.length ?? 0) > 0 && (
        <Select
          name="collection"
          label={texts.collection}
          options={[['', texts.noCollection], ...(choices.collections ?? []).map(({ id, title }): Option => [id, title.value])]}
          chosen={request.collection ?? ''}
        />
      )}
      <fieldset class="topic-choices">
        <legend>{texts.topics}</legend>
        <p class="hint">{texts.topicsHint}</p>
        {choices.categories?.map((category) => (
          <Topic key={category.code} category={category} chosen={request.categories} texts={texts} />
        ))}
      </fieldset>
    </fieldset>
    <fieldset>
      <legend>{texts.howItLooks}</legend>
      <Select
        name="locale"
        label={texts.locale}
        options={[['', texts.pageLanguage], ...interfaceLocales.map((code): Option => [code, interfaceLanguages[code].name])]}
        chosen={request.locale ?? ''}
      />
      <Select
        name="layout"
        label={texts.layout}
        options={layouts.map((layout): Option => [layout, texts.layouts[layout]])}
        chosen={request.layout}
      />
      <NumberField name="limit" label={texts.limit} value={request.limit} least={1} most={MOST_SERVICES} />
      <Select
        name="heading"
        label={texts.heading}
        hint={texts.headingHint}
        options={['1', '2', '3', '4', '5'].map((level): Option => [level, `h${level}`])}
        chosen={String(request.heading)}
      />
      <Select
        name="target"
        label={texts.target}
        options={(['_top', '_blank'] as const).map((target): Option => [target, texts.targets[target]])}
        chosen={request.target}
      />
      <div class="field">
        <label for="partner">{texts.partner}</label>
        <input
          id="partner"
          name="partner"
          value={request.partner ?? ''}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={request.wrongPartner ? 'partner-wrong partner-hint' : 'partner-hint'}
          aria-invalid={request.wrongPartner}
        />
        {request.wrongPartner && (
          <p class="note problem" id="partner-wrong">
            {texts.partnerWrong}
          </p>
        )}
        <p class="hint" id="partner-hint">
          {texts.partnerHint}
        </p>
      </div>
    </fieldset>
    <fieldset>
      <legend>{texts.onlyLists}</legend>
      <Select
        name="language"
        label={texts.serviceLanguage}
        options={[['', texts.anyLanguage], ...labelled(choices.languages)]}
        chosen={request.language ?? ''}
      />
      <Select
        name="scheme"
        label={texts.scheme}
        options={schemes.map((scheme): Option => [scheme, texts.schemes[scheme]])}
        chosen={request.scheme}
      />
      <NumberField name="height" label={texts.height} value={request.height} least={LEAST_HEIGHT} most={MOST_HEIGHT} />
    </fieldset>
    <p class="apply">
      <button type="submit">{texts.show}</button>
      <span role="status" />
    </p>
  </form>
);

const Code = ({ name, code, texts, prose = false }: { name: string; code: string; texts: EmbedTexts; prose?: boolean }) => (
  <div class="code">
    <pre id={name} class={prose ? 'prose' : undefined}>
      <code>{code}</code>
    </pre>
    <button type="button" class="secondary" hidden data-copy={name} data-copied={texts.copied} data-by-hand={texts.copyByHand}>
      {texts.copy}
    </button>
    <span role="status" />
  </div>
);

const Outcome = ({ texts, request, snippets, publicUrl }: EmbedPageProps) => {
  const fields = new URLSearchParams(embedFields(request));
  const { origin } = new URL(publicUrl);
  return (
    <div id="outcome">
      <section aria-labelledby="codes">
        <h2 id="codes">{texts.codes}</h2>
        <h3>{texts.widget}</h3>
        <p>{texts.widgetText}</p>
        <h4>{texts.newest}</h4>
        <p>{texts.newestText}</p>
        <Code name="code-newest" code={snippets.newest} texts={texts} />
        {snippets.pinned === null ? (
          <p class="note problem">{texts.notBuilt}</p>
        ) : (
          <>
            <h4>{texts.pinned}</h4>
            <p>{texts.pinnedText}</p>
            <Code name="code-pinned" code={snippets.pinned} texts={texts} />
          </>
        )}
        <h3>{texts.frame}</h3>
        <p>{texts.frameText}</p>
        <Code name="code-frame" code={snippets.frame} texts={texts} />
        <h3>{texts.part}</h3>
        <p>{texts.partText}</p>
        <Code name="code-part" code={snippets.part} texts={texts} />
      </section>
      <section aria-labelledby="preview">
        <h2 id="preview">{texts.preview}</h2>
        {snippets.pinned !== null && (
          <>
            <h3>{texts.widget}</h3>
            <iframe class="preview" src={`${PREVIEW}?${fields}`} title={texts.previewTitle} height="560" />
          </>
        )}
        <h3>{texts.frame}</h3>
        <iframe
          class="preview"
          src={listAddress(request, { lang: request.locale, part: false })}
          title={texts.listPreviewTitle}
          height={request.height}
          loading="lazy"
        />
      </section>
      <section aria-labelledby="policy">
        <h2 id="policy">{texts.policy}</h2>
        <p>{texts.policyText}</p>
        <h3>{texts.policyWidget}</h3>
        <Code name="policy-widget" code={`script-src ${origin}; connect-src ${origin}`} texts={texts} />
        <h3>{texts.policyFrame}</h3>
        <Code name="policy-frame" code={`frame-src ${origin}`} texts={texts} />
        <h3>{texts.policyPart}</h3>
        <Code name="policy-part" code={`style-src ${origin}; form-action ${origin}`} texts={texts} />
      </section>
    </div>
  );
};

const Steps = ({ texts }: { texts: EmbedTexts }) => (
  <section aria-labelledby="steps">
    <h2 id="steps">{texts.steps}</h2>
    <p>{texts.stepsText}</p>
    <div class="systems">
      {texts.systems.map(({ name, steps, note }) => (
        <article key={name}>
          <h3>{name}</h3>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p class="hint">{note}</p>
        </article>
      ))}
    </div>
  </section>
);

const Paragraph = ({ name, title, text, texts }: { name: string; title: string; text: string; texts: EmbedTexts }): ComponentChildren => (
  <>
    <h3>{title}</h3>
    <Code name={name} code={text} texts={texts} prose />
  </>
);

/** `/embed`: for whoever runs a site. Without a script it is a form; with one, code and preview follow each change. */
export const EmbedPage = (props: EmbedPageProps) => {
  const { locale, texts, request, assets, publicUrl } = props;
  const other = locale === 'pl' ? 'en' : 'pl';
  const fields = new URLSearchParams([...embedFields(request), ['lang', other]]);
  return (
    <html lang={locale} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <title>{`${texts.title} – ${SITE_NAME}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={texts.lead} />
        <link rel="canonical" href={`${publicUrl}${EMBED}`} />
        {(['pl', 'en'] as const).map((lang) => (
          <link key={lang} rel="alternate" hreflang={lang} href={`${publicUrl}${EMBED}?lang=${lang}`} />
        ))}
        <link rel="alternate" hreflang="x-default" href={`${publicUrl}${EMBED}`} />
        <PreviewTags
          title={texts.title}
          description={texts.lead}
          address={`${publicUrl}${EMBED}`}
          locale={locale}
          picture={assets.preview}
        />
        <link rel="stylesheet" href={assets.stylesheet} />
        <link rel="icon" href={assets.mark} type="image/svg+xml" />
        <script type="module" src={assets.script} />
      </head>
      <body>
        <header class="site-header">
          <div class="wrap">
            <a class="brand" href={`/?lang=${locale}`}>
              <img class="mark" src={assets.mark} alt="" width="36" height="36" />
              <span class="brand-name notranslate" lang="pl">
                {SITE_NAME}
              </span>
            </a>
            <a href={`${EMBED}?${fields}`} hreflang={other} lang={other}>
              {texts.otherLanguage}
            </a>
          </div>
        </header>
        <main class="wrap embed">
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead}</p>
          <div class="embed-columns">
            <Choices {...props} />
            <Outcome {...props} />
          </div>
          <Steps texts={texts} />
          <section aria-labelledby="documents">
            <h2 id="documents">{texts.forYourPages}</h2>
            <Paragraph name="privacy" title={texts.privacy} text={fill(texts.privacyText, { hub: publicUrl })} texts={texts} />
            <Paragraph name="accessibility" title={texts.accessibility} text={texts.accessibilityText} texts={texts} />
          </section>
        </main>
        <footer class="site-footer">
          <div class="wrap">
            <p>
              <a href={`/?lang=${locale}`}>{texts.backToDirectory}</a>
            </p>
          </div>
        </footer>
      </body>
    </html>
  );
};
