import { SITE_NAME } from '@drogowskaz/page-kit';
import type { PageAssets } from '../page-view.ts';

/** "pl_PL", as Open Graph names a language. */
const openGraphLocale = (locale: string): string => {
  const { language, region } = new Intl.Locale(locale).maximize();
  return `${language}_${region}`;
};

interface PreviewTagsProps {
  title: string;
  description: string;
  address: string;
  locale: string;
  picture: PageAssets['preview'];
}

/** Open Graph: what others show of a page where its address is passed on. */
export const PreviewTags = ({ title, description, address, locale, picture }: PreviewTagsProps) => (
  <>
    <meta property="og:type" content="website" />
    <meta property="og:site_name" content={SITE_NAME} />
    <meta property="og:title" content={title} />
    <meta property="og:description" content={description} />
    <meta property="og:url" content={address} />
    <meta property="og:locale" content={openGraphLocale(locale)} />
    <meta property="og:image" content={picture.address} />
    <meta property="og:image:type" content="image/png" />
    <meta property="og:image:width" content={String(picture.width)} />
    <meta property="og:image:height" content={String(picture.height)} />
    <meta property="og:image:alt" content={SITE_NAME} />
    <meta name="twitter:card" content="summary_large_image" />
  </>
);
