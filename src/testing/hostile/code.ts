import {body, type HostileCase} from './hostile-case.ts'

/** Programs where only text and formulas may stand: nothing of them is run. */
export const code: HostileCase[] = [
  body('import', 'import fs from "node:fs"\n\nNội dung.\n', 'error MDX002'),
  body('import for its effect', 'import "node:process"\n', 'error MDX002'),
  body('export of a value', 'export const a = process.exit(3)\n', 'error MDX002'),
  body('export of a component', 'export default function Layout() { process.exit(3) }\n', 'error MDX002'),
  body('export from a file', 'export {default} from "../../package.json"\n', 'error MDX002'),
  body('import that cannot be parsed', 'import from from from\n', 'error MDX001'),
  body('dynamic import', '{import("node:fs")}\n', 'error MDX007'),
  body('import.meta', '{import.meta.url}\n', 'error MDX007'),
  body('await', '{await fetch("https://suoingan.example")}\n', 'error MDX007'),
  body('process.exit', '{process.exit(3)}\n', 'error MDX007'),
  body('globalThis', '{globalThis.process}\n', 'error MDX008'),
  body('a chain of constructors', '{constructor.constructor("return process")()}\n', 'error MDX007'),
  body('paths to prototypes', '{constructor.name} {__proto__.x} {toString.length}\n', 'error MDX008'),
  body('a computed path', '{dia_ban["__proto__"]}\n', 'error MDX007'),
  body('a loop without end', '{(() => { while (true) {} })()}\n', 'error MDX007'),
  body('an assignment', '{dia_ban = 1}\n', 'error MDX007'),
  body('a template', `{\`\${process.env.HOME}\`}\n`, 'error MDX007'),
  body('a tagged template', '{String.raw`a`}\n', 'error MDX007'),
  body(
    'a regular expression that explodes',
    '{/^(a+)+$/.test("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")}\n',
    'error MDX007'
  ),
  body('a class', '{class A { static { process.exit(3) } }}\n', 'error MDX007'),
  body('a statement', '{if (1) {}}\n', 'error MDX001'),
  body('a sequence', '{1, 2}\n', 'error MDX007'),
  body('a spread as a text', '{...dia_ban}\n', 'error MDX001'),
  body('an element inside a formula', '{<b>A</b>}\n', 'error MDX007'),
  body('numbers without an end', '{1e999} {1/0} {0/0} {10n}\n', 'error MDX007 MDX009'),
  body('a spread of attributes', '<Appendix {...process.env}>\n\nA.\n\n</Appendix>\n', 'error MDX003'),
  body('an attribute that is a program', '<Appendix title={process.env.HOME}>\n\nA.\n\n</Appendix>\n', 'error MDX007'),
  body('handlers', '<Appendix onClick="alert(1)" onload={() => 1}>\n\nA.\n\n</Appendix>\n', 'error MDX005 MDX007'),
  body(
    'prototype names as attributes',
    '<Appendix __proto__="a" constructor="b">\n\nA.\n\n</Appendix>\n',
    'error MDX005'
  ),
  body('prototype names as components', '<constructor />\n\n<__proto__ />\n\n<toString />\n', 'error MDX004'),
  body(
    'a style through an attribute',
    '<Appendix orientation="portrait; } body {display: none">\n\nA.\n\n</Appendix>\n',
    'error MDX005'
  ),
  body('script', '<script>alert(1)</script>\n\n<script src="https://suoingan.example/a.js" />\n', 'error MDX004'),
  body('style', '<style>A</style>\n', 'error MDX004'),
  body(
    'iframe, img, svg, object',
    '<iframe src="file:///etc/passwd" />\n\n<img src="x" onError="alert(1)" />\n\n<svg onLoad="alert(1)" />\n\n<object data="x" />\n',
    'error MDX004'
  ),
  body('a link to a program', 'Xem [trang](javascript:alert(1)) và ![hình](file:///etc/passwd).\n', 'ok MDX010'),
  body('a data link', '[a]: data:text/html,<script>alert(1)</script>\n\nXem [trang][a].\n', 'ok MDX010')
]
