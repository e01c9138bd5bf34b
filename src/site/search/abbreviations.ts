import {wordsOf} from './words.ts'

/** Short and long forms that mean the same, folded; `capital` ones are short forms only where they are typed in capitals (`TU`, not `từ`). */
export interface Abbreviation {
  short: string
  long: string[]
  capital: boolean
}

/** The abbreviations of organs and of types of papers (NĐ 30, phụ lục III; QĐ 399; HD 36), and those of daily use. */
export const abbreviations: readonly Abbreviation[] = [
  ...shorts({
    nq: 'nghị quyết',
    qđ: 'quyết định',
    ct: 'chỉ thị',
    kl: 'kết luận',
    qc: 'quy chế',
    tt: 'thông tri',
    hd: 'hướng dẫn',
    tb: 'thông báo',
    tc: 'thông cáo',
    bc: 'báo cáo',
    kh: 'kế hoạch',
    ctr: 'chương trình',
    đa: 'đề án',
    pa: 'phương án',
    ttr: 'tờ trình',
    cv: 'công văn',
    bb: 'biên bản',
    hđ: 'hợp đồng',
    qyđ: 'quy định',
    cđ: 'công điện',
    bgn: 'bản ghi nhớ',
    btt: 'bản thoả thuận',
    gm: 'giấy mời',
    ubnd: 'uỷ ban nhân dân',
    hđnd: 'hội đồng nhân dân',
    btv: 'ban thường vụ',
    bch: 'ban chấp hành',
    bcđ: 'ban chỉ đạo',
    bcs: 'ban cán sự',
    ubkt: 'uỷ ban kiểm tra',
    mttq: 'mặt trận tổ quốc',
    vpđu: 'văn phòng đảng uỷ',
    ttpvhcc: 'trung tâm phục vụ hành chính công',
    tthc: 'thủ tục hành chính',
    pctt: 'phòng chống thiên tai',
    pccc: 'phòng cháy chữa cháy',
    ntm: 'nông thôn mới',
    ktxh: 'kinh tế xã hội',
    anqp: 'an ninh quốc phòng',
    attt: 'an toàn thông tin',
    cđs: 'chuyển đổi số',
    cntt: 'công nghệ thông tin'
  }),
  ...shorts(
    {tu: 'tỉnh uỷ', đu: 'đảng uỷ', đh: 'đại hội', cb: 'chi bộ', đb: 'đảng bộ', vp: 'văn phòng', qđi: 'quy định'},
    true
  )
]

// --- internal ---

function shorts(words: Record<string, string>, capital = false): Abbreviation[] {
  return Object.entries(words).map(([short, long]) => ({
    short: wordsOf(short)
      .map(({word}) => word)
      .join(''),
    long: wordsOf(long).map(({word}) => word),
    capital
  }))
}
