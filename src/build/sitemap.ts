/** What search engines are told of the site: every page in each language, with the others beside it. */
import { escapeHtml } from './page';

type SiteMap = {
  /** Where the site lives; it ends with a slash. */
  root: string;
  /** Within each language's folder. */
  paths: readonly string[];
  languages: readonly string[];
  /** Of the data, as `YYYY-MM-DD`: building again changes nothing. */
  changed: string;
};

export function sitemapXml({ root, paths, languages, changed }: SiteMap): string {
  const address = (language: string, path: string) => escapeHtml(`${root}${language}/${path}`);
  const entries = paths.flatMap((path) =>
    languages.map((language) =>
      [
        '  <url>',
        `    <loc>${address(language, path)}</loc>`,
        `    <lastmod>${changed}</lastmod>`,
        ...languages.map(
          (other) => `    <xhtml:link rel="alternate" hreflang="${other}" href="${address(other, path)}"/>`
        ),
        '  </url>'
      ].join('\n')
    )
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}

/** Everybody may read everything; a list of it can only be given where the address of the site is known. */
export function robotsTxt(root: string | undefined): string {
  return [
    'User-agent: *',
    'Allow: /',
    ...(root === undefined ? [] : ['', `Sitemap: ${root}sitemap.xml`]),
    ''
  ].join('\n');
}
