import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { usePage } from '../page-view.ts';
import { textsOf } from '../texts/index.ts';
import { InBoth } from './in-both.tsx';
import type { StatementCode } from './phrases/card-phrases.ts';
import { phrasesOf } from './phrases/index.ts';
import { speakInPolish } from './phrases/speak-in-polish.ts';

export interface CounterCardProps {
  /** What the person needs, both ways. */
  need: ComponentChildren;
  statements: readonly StatementCode[];
  children?: ComponentChildren;
}

const Statement = ({ code }: { code: StatementCode }) => {
  const { locale } = usePage();
  const polish = code === 'SPEAK' ? speakInPolish[locale] : phrasesOf('pl').statements[code];
  return <InBoth polish={polish} own={phrasesOf(locale).statements[code]} />;
};

/** A part of the card under a heading in both languages. */
export const CardPart = ({
  name,
  children,
}: {
  name: 'requirements' | 'documents' | 'whatToBring' | 'whereAndWhen';
  children: ComponentChildren;
}) => {
  const { texts } = usePage();
  const id = useId();
  return (
    <section class="card-part" aria-labelledby={id}>
      <h2 id={id}>
        <InBoth polish={textsOf('pl')[name]} own={texts[name]} />
      </h2>
      {children}
    </section>
  );
};

/** The card itself: what is shown to the person at the counter, and what is printed. */
export const CounterCard = ({ need, statements, children }: CounterCardProps) => {
  const { locale, texts } = usePage();
  return (
    <article class="counter-card" aria-label={texts.counterCard}>
      <p class="greeting">
        <InBoth polish={phrasesOf('pl').greeting} own={phrasesOf(locale).greeting} />
      </p>
      {need}
      {statements.length > 0 && (
        <ul class="statements">
          {statements.map((code) => (
            <li key={code}>
              <Statement code={code} />
            </li>
          ))}
        </ul>
      )}
      {children}
    </article>
  );
};
