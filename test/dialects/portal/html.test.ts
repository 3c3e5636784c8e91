import { describe, expect, it } from '@jest/globals';
import { html, type Part } from '../../../src/dialects/portal/pages/html.ts';

describe('html', () => {
  it.each<readonly [Part, string]>([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    [`" onload='x' &amp;`, '&quot; onload=&#39;x&#39; &amp;amp;'],
    [7, '7'],
    [undefined, ''],
    [false, ''],
    [['a', '<b>'], 'a&lt;b&gt;'],
  ])('writes %j as %s', (part, expected) => {
    expect(html`<p title="${part}">${part}</p>`.toString()).toBe(`<p title="${expected}">${expected}</p>`);
  });

  it('leaves what it made itself as it is, also in lists', () => {
    const words = ['<a>', 'b'].map((text) => html`<i>${text}</i>`);
    expect(html`<b>${words}</b>`.toString()).toBe('<b><i>&lt;a&gt;</i><i>b</i></b>');
  });

  it('takes nothing for markup that only looks like it', () => {
    const disguised = { toString: () => '<b>' } as unknown as string;
    expect(html`${[disguised].map(String)}`.toString()).toBe('&lt;b&gt;');
  });
});
