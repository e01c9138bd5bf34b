/** A file of named quantities; a test reads it. */
export const factsExample = `_meta: {asOf: 2026-06-15, source: Văn phòng Đảng uỷ xã}
tong: {value: 12, unit: thôn, title: Tổng số thôn}
khong_ma_tuy: {value: 8, unit: thôn, source: Công an xã}
ty_le: {formula: "share(thon.khong_ma_tuy, thon.tong)"}
checks:
  - {that: thon.khong_ma_tuy <= thon.tong, message: Số thôn không có ma tuý không thể nhiều hơn số thôn}
`

/** The schema of a table; a test reads it. */
export const tableExample = `title: Dân số các thôn
source: Công an xã
asOf: 2025-12-31
fields:
  - {name: ten, type: string, title: Thôn}
  - {name: dan_so, type: integer, title: Dân số, unit: người, constraints: {required: true, minimum: 0}}
primaryKey: ten
`

/** An organ; a test reads it. */
export const organsExample = `dang-uy-xa:
  name: Đảng uỷ xã Đồi Sim
  system: party
  kind: party-committee
  level: commune
  parentLine: ĐẢNG BỘ TỈNH SƠN BÌNH
  lines: [ĐẢNG UỶ XÃ ĐỒI SIM]
  symbol: ĐU
  place: Đồi Sim
  authority: ĐẢNG UỶ
  archive: Văn phòng Đảng uỷ
  signers:
    - {fullName: Đinh Thị Sim, position: BÍ THƯ, from: 2025-07-01}
`

/** Settings; a test reads them. */
export const settingsExample = `rounding: {mode: half-up, shareDecimals: 1}
site:
  name: Kho văn bản xã Đồi Sim
  organName: Đảng uỷ, Ủy ban nhân dân xã Đồi Sim
  address: https://vanban.doisim.example/
  accent: "#0b5d3b"
  defaultAccess: internal
`
