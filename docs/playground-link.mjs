import { JSX } from 'typedoc'

/** A link to the playground above the names of all pages, relative to each: TypeDoc writes links of its own as given. */
export function load({ renderer }) {
  renderer.hooks.on('sidebar.begin', (page) =>
    JSX.createElement(
      'p',
      null,
      JSX.createElement('a', { href: page.relativeURL('playground/index.html', true) }, 'Playground'),
    ),
  )
}
