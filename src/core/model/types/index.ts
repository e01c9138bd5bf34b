import type {DocumentType} from '../document-type.ts'
import type {Numbering} from '../front-matter.ts'
import type {System} from '../organ.ts'
import {banGhiNho} from './ban-ghi-nho.ts'
import {banThoaThuan} from './ban-thoa-thuan.ts'
import {baoCao} from './bao-cao.ts'
import {bienBan} from './bien-ban.ts'
import {chiThi} from './chi-thi.ts'
import {chienLuoc} from './chien-luoc.ts'
import {chuongTrinh} from './chuong-trinh.ts'
import {congDien} from './cong-dien.ts'
import {congVan} from './cong-van.ts'
import {cuongLinhChinhTri} from './cuong-linh-chinh-tri.ts'
import {deAn} from './de-an.ts'
import {dieuLeDang} from './dieu-le-dang.ts'
import {duAn} from './du-an.ts'
import {giayChungNhan} from './giay-chung-nhan.ts'
import {giayDiDuong} from './giay-di-duong.ts'
import {giayGioiThieu} from './giay-gioi-thieu.ts'
import {giayMoi} from './giay-moi.ts'
import {giayNghiPhep} from './giay-nghi-phep.ts'
import {giayUyQuyen} from './giay-uy-quyen.ts'
import {hopDong} from './hop-dong.ts'
import {huongDan} from './huong-dan.ts'
import {keHoach} from './ke-hoach.ts'
import {ketLuan} from './ket-luan.ts'
import {loiKeuGoi} from './loi-keu-goi.ts'
import {nghiQuyet} from './nghi-quyet.ts'
import {phieuBao} from './phieu-bao.ts'
import {phieuChuyen} from './phieu-chuyen.ts'
import {phieuGui} from './phieu-gui.ts'
import {phuongAn} from './phuong-an.ts'
import {quyChe} from './quy-che.ts'
import {quyDinh} from './quy-dinh.ts'
import {quyHoach} from './quy-hoach.ts'
import {quyetDinh} from './quyet-dinh.ts'
import {thongBao} from './thong-bao.ts'
import {thongCao} from './thong-cao.ts'
import {thongTri} from './thong-tri.ts'
import {thuCong} from './thu-cong.ts'
import {toTrinh} from './to-trinh.ts'
import {tuyenBo} from './tuyen-bo.ts'

/** All types of official paper of both systems, in the order of the law: QĐ 399 first, then what NĐ 30 adds, then the forms. */
export const documentTypes: readonly DocumentType[] = [
  cuongLinhChinhTri,
  dieuLeDang,
  chienLuoc,
  nghiQuyet,
  quyetDinh,
  chiThi,
  ketLuan,
  quyChe,
  quyDinh,
  thongTri,
  huongDan,
  thongBao,
  thongCao,
  tuyenBo,
  loiKeuGoi,
  baoCao,
  keHoach,
  quyHoach,
  chuongTrinh,
  deAn,
  phuongAn,
  duAn,
  toTrinh,
  congVan,
  bienBan,
  hopDong,
  congDien,
  banGhiNho,
  banThoaThuan,
  giayUyQuyen,
  giayMoi,
  giayGioiThieu,
  giayNghiPhep,
  giayChungNhan,
  giayDiDuong,
  phieuGui,
  phieuChuyen,
  phieuBao,
  thuCong
]

/** The type of this slug, e.g. `nghi-quyet`. */
export function findType(slug: string): DocumentType | undefined {
  return documentTypes.find(type => type.slug === slug)
}

/** The types that this symbol may stand for: the Party's `QĐ` is a decision or rules. */
export function typesOfSymbol(system: System, symbol: string): DocumentType[] {
  return documentTypes.filter(type => symbolsOf(type, system).includes(symbol))
}

/** Every symbol that the type has or had in this system. */
export function symbolsOf(type: DocumentType, system: System): string[] {
  const others = type[system]?.otherSymbols?.map(other => other.symbol) ?? []
  const symbol = type[system]?.symbol
  return symbol === undefined ? others : [symbol, ...others]
}

/** How the body is numbered: a resolution of the State has articles, one of the Party has not. */
export function numberingOf(type: DocumentType, system: System): Numbering {
  return type[system]?.numbering ?? type.numbering
}
