/** What a unit says beyond its text. */
export interface Scale {
  powers: Readonly<Record<string, number>>
  factor: number
  relative?: 'percent' | 'point'
}

/** Words before a unit that multiply it: `nghìn tỷ đồng`, `triệu lượt`. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['trăm', 1e2],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['triệu', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9]
])

/**
 * The units that convert, by every spelling in use, the usual one first. Sào, mẫu, công differ from place to place, months and years
 * in length: such words are units of their own.
 */
export const knownUnits: ReadonlyMap<string, Scale> = new Map([
  ...spelt({m: 1}, 1, 'm', 'mét'),
  ...spelt({m: 1}, 1e3, 'km', 'ki-lô-mét', 'kilômét', 'cây số'),
  ...spelt({m: 1}, 0.1, 'dm'),
  ...spelt({m: 1}, 0.01, 'cm'),
  ...spelt({m: 1}, 0.001, 'mm'),
  ...spelt({m: 2}, 1, 'm²', 'm2', 'mét vuông'),
  ...spelt({m: 2}, 1e4, 'ha', 'hecta', 'héc ta', 'héc-ta'),
  ...spelt({m: 2}, 1e6, 'km²', 'km2', 'ki-lô-mét vuông'),
  ...spelt({m: 3}, 1, 'm³', 'm3', 'mét khối'),
  ...spelt({m: 3}, 0.001, 'lít', 'l'),
  ...spelt({kg: 1}, 1, 'kg', 'ki-lô-gam', 'kilôgam', 'cân'),
  ...spelt({kg: 1}, 0.001, 'g', 'gam'),
  ...spelt({kg: 1}, 10, 'yến'),
  ...spelt({kg: 1}, 100, 'tạ'),
  ...spelt({kg: 1}, 1e3, 'tấn'),
  ...spelt({đồng: 1}, 1, 'đồng', 'đ', 'vnđ', 'vnd', 'đồng việt nam'),
  ...spelt({đồng: 1}, 1e3, 'nghìn đồng', 'ngàn đồng'),
  ...spelt({đồng: 1}, 1e6, 'triệu đồng'),
  ...spelt({đồng: 1}, 1e9, 'tỷ đồng', 'tỉ đồng'),
  ...spelt({người: 1}, 1, 'người', 'nhân khẩu', 'khẩu'),
  ...spelt({}, 0.01, '%', 'phần trăm').map(relative('percent')),
  ...spelt({}, 0.01, 'điểm %', 'điểm phần trăm').map(relative('point'))
])

// --- internal ---

function spelt(powers: Scale['powers'], factor: number, ...names: string[]): [string, Scale][] {
  return names.map(name => [name.normalize('NFC'), {powers, factor}])
}

function relative(kind: 'percent' | 'point'): (unit: [string, Scale]) => [string, Scale] {
  return ([name, scale]) => [name, {...scale, relative: kind}]
}
