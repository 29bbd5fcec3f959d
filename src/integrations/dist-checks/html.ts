import { HtmlValidate, StaticConfigLoader, type ConfigData, type ResolvedConfig } from 'html-validate';
import type { Problem } from '../../lib/content/problem.ts';
import type { Page } from './page.ts';

export const longestTitle = 110;

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Our own files come from the same place as the page; other hosts are refused altogether (privacy.ts).
    'require-sri': ['error', { target: 'crossorigin' }],
    // The name of the region and of the site follow the page's own title, which has a limit of its own.
    'long-title': ['error', { maxlength: longestTitle }],
    // Machine-made text: the compiler leaves spaces where a part of a template shows nothing.
    'no-trailing-whitespace': 'off',
    // The style keeps a number on one line. A special space would travel along when somebody copies it.
    'tel-non-breaking': 'off',
    // No form is ever sent (the policy says form-action 'none'): each button acts by itself.
    'wcag/h32': 'off',
  },
};

/** Of all files the same: worked out once, which takes as long as reading half a page. */
class OneConfig extends StaticConfigLoader {
  readonly #resolved = new StaticConfigLoader(config).getConfigFor('');

  override getConfigFor(): ResolvedConfig | Promise<ResolvedConfig> {
    return this.#resolved;
  }
}

const validator = new HtmlValidate(new OneConfig());

/** What html-validate says of a page: broken nesting, doubled ids, a label without a field. */
export async function checkHtml(page: Page): Promise<readonly Problem[]> {
  const { results } = await validator.validateString(page.html, page.file);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, message, ruleId, selector }) => ({
      file: page.file,
      line,
      what: `De HTML klopt niet: ${message} (${ruleId}${selector ? `, bij ${selector}` : ''}).`,
      remedy: `Pas het component of de layout aan. Uitleg: https://html-validate.org/rules/${ruleId}.html`,
    }));
}
