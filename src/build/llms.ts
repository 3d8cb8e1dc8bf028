/** `llms.txt`: what the site is and where its parts are, for programs that read it for somebody. */
import { NAME } from './page';

export const LLMS_FILE = 'llms.txt';

type Link = { title: string; href: string; text: string };
export type LlmsSource = {
  title: string;
  description: string;
  /** How what stands there may be passed on. */
  rules: readonly string[];
  sections: readonly { title: string; links: readonly Link[] }[];
};

/** On one line, and no mark of Markdown in it ends a link. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[[\]]/g, '\\$&').trim();

export function llmsTxt({ title, description, rules, sections }: LlmsSource): string {
  return [
    `# ${NAME}: ${plain(title)}`,
    '',
    `> ${plain(description)}`,
    '',
    ...rules.map((rule) => `- ${plain(rule)}`),
    ...sections.flatMap((section) => [
      '',
      `## ${plain(section.title)}`,
      '',
      ...section.links.map((link) => `- [${plain(link.title)}](${link.href}): ${plain(link.text)}`)
    ]),
    ''
  ].join('\n');
}
