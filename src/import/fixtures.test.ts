import {describe, expect, it} from 'vitest'
import {importText} from './import-file.ts'
import {codes, fixture, importFixture, textOf} from './import-fixture.ts'
import {renderReport} from './report.ts'

describe('a report whose paragraphs its notes split', () => {
  const {front, blocks, notes, report} = importFixture('report-with-notes.txt')

  it('reads both columns of the header', () => {
    expect(front).toMatchObject({
      type: 'bao-cao',
      parentOrganName: 'ĐẢNG BỘ TỈNH SƠN BÌNH',
      organName: ['ĐẢNG ỦY XÃ SUỐI NGÀN'],
      codeNumber: 7,
      codeNotation: 'BC/ĐU',
      issuedDate: '2026-03-02',
      place: 'Suối Ngàn',
      issuedBy: 'ban-chap-hanh'
    })
  })

  it('joins the halves, also where the second begins with a capital', () => {
    expect(blocks).toContain(
      'Toàn xã có 42 km² đất rừng, trong đó rừng trồng ½ diện tích, trữ lượng gỗ 1.200 m³; độ che phủ tăng[1] so với năm trước. Các bản đã tự tổ chức tuần tra, mỗi tháng hai lần, không để xảy ra cháy rừng.'
    )
    expect(blocks).toContain(
      'Đến nay đã trồng 35 ha keo và quế[2], giao khoán chăm sóc cho các chi hội, Hội Nông dân, Đoàn Thanh niên và các hộ nhận khoán.'
    )
    expect(codes(report.normalised)).toContain('rejoined')
    expect(codes(report.doubtful)).toContain('rejoined-capital')
  })

  it('takes superscripts of units and fractions for no notes', () => {
    expect(notes).toEqual([
      'Số liệu của Hạt kiểm lâm ngày 28/02/2026, làm tròn đến ½ điểm phần trăm.',
      'Gồm 20 ha keo, 15 ha quế.'
    ])
  })

  it('tells headings from numbered paragraphs', () => {
    expect(blocks.filter(block => /^#+ /.test(block))).toEqual([
      '## I. TÌNH HÌNH CHUNG',
      '### 1. Kết quả trồng rừng',
      '### 2. Kết quả làm đường',
      '#### 2.2. Khó khăn còn gặp',
      '##### a) Về vốn',
      '##### b) Về nhân lực',
      '## II. KIẾN NGHỊ'
    ])
    expect(blocks).toContain('2.1. Đường bản: hoàn thành 3 km, nhân dân hiến 1.500 m² đất.')
  })

  it('keeps an end mark that the profile would not print', () => {
    expect(front.recipients).toEqual(['Ban Thường vụ Tỉnh ủy (b/c)', 'Các chi bộ trực thuộc;'])
    expect(front.archive).toBe('VPĐU')
  })
})

describe('a decision of the State', () => {
  const {front, blocks, mdx, path, report} = importFixture('decision.txt')

  it('reads legal bases, proposal and authority, and leaves the verb line to the profile', () => {
    expect(front.legalBases?.[0]).toBe('Căn cứ Luật Tổ chức chính quyền địa phương')
    expect(front.legalBases).toHaveLength(2)
    expect(front.proposedBy).toBe('Trưởng phòng Kinh tế')
    expect(front.authorityLine).toBe('CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ SUỐI NGÀN')
    expect(blocks.join()).not.toContain('QUYẾT ĐỊNH:')
    expect(codes(report.found)).toContain('verb-line')
  })

  it('reads a header of two columns', () => {
    expect(front).toMatchObject({
      organName: ['ỦY BAN NHÂN DÂN', 'XÃ SUỐI NGÀN'],
      codeNumber: 9,
      codeNotation: 'QĐ-UBND',
      issuedDate: '2026-08-05'
    })
    expect(codes(report.normalised)).toEqual(expect.arrayContaining(['code-form', 'date-form']))
    expect(codes(report.doubtful)).not.toContain('table-from-columns')
  })

  it('writes titled articles as headings, others as run-in text', () => {
    expect(blocks.slice(0, 2)).toEqual([
      'Điều 1. Thành lập Tổ quản lý chợ phiên xã Suối Ngàn gồm 05 thành viên.',
      '## Điều 2. Nhiệm vụ của Tổ'
    ])
    expect(mdx).toContain('**Điều 1.** Thành lập')
  })

  it('escapes what MDX would run', () => {
    expect(mdx).toContain('\\{và trật tự} của chợ; xử lý rác dưới \\<50 kg')
  })

  it('files it by year and number, never over another', () => {
    expect(path).toBe('content/2026/09-qd-ubnd.mdx')
    const again = importText(fixture('decision.txt'), 'decision.txt', {taken: new Set([path])})
    expect(again).toMatchObject({suggestedPath: 'content/2026/09-qd-ubnd-2.mdx'})
  })

  it('reads a deputy who signs for the head', () => {
    expect(front.signer).toEqual([{position: 'KT. CHỦ TỊCH', secondPosition: 'PHÓ CHỦ TỊCH', fullName: 'Hà Thị Mẫu'}])
  })
})

describe('a letter', () => {
  const {front, report} = importFixture('letter.txt')

  it('has its type from the symbol, and the subject without the word that the profile prints', () => {
    expect(front).toMatchObject({
      type: 'cong-van',
      codeNotation: 'VHXH-GD',
      subject: 'rà soát sách giáo khoa cho năm học mới',
      place: 'Suối Ngàn'
    })
    expect(front.to).toEqual(['Trường Tiểu học Suối Ngàn', 'Trường Mầm non Hoa Ban'])
    expect(report.doubtful).toEqual([])
  })

  it('finds a signature that stands above the recipients', () => {
    expect(front.signer).toEqual([{position: 'TRƯỞNG PHÒNG', fullName: 'NGUYỄN VĂN GIẢ'}])
    expect(front.recipients).toEqual(['Như trên'])
  })
})

describe('a draft with blanks', () => {
  const {front, tree, report} = importFixture('petition-draft.txt')

  it('keeps the symbol without a number, and what is known of the date', () => {
    expect(front).toMatchObject({
      type: 'to-trinh',
      codeNotation: 'TTr-UBND',
      place: 'Suối Ngàn',
      draftRound: 2,
      to: ['Ủy ban nhân dân tỉnh.']
    })
    expect(front).not.toHaveProperty('codeNumber')
    expect(front.description).toBe('ngày tháng 6 năm 2026; (Đã ký)')
    expect(codes(report.doubtful)).toEqual(expect.arrayContaining(['date-incomplete', 'signed-mark']))
  })

  it('leaves the recipients of a model in the appendix', () => {
    expect(front).not.toHaveProperty('recipients')
    const appendix = tree.children.find(node => node.type === 'mdxJsxFlowElement')
    expect(appendix?.children.map(textOf)).toEqual([
      'Người viết đơn ghi rõ họ tên.',
      'Nơi nhận:',
      'Ủy ban nhân dân xã.'
    ])
  })
})

describe('minutes', () => {
  it('have the chair first, who signs on the right', () => {
    const {front, report} = importFixture('minutes.txt')
    expect(front.signer?.map(signer => signer.position)).toEqual(['CHỦ TRÌ HỘI NGHỊ', 'NGƯỜI GHI BIÊN BẢN'])
    expect(codes(report.doubtful)).toContain('several-signers')
  })
})

describe('a decision of the Party', () => {
  it('divides authority and verb that stand on one line', () => {
    const {front, blocks} = importFixture('party-decision.txt')
    expect(front.authorityLine).toBe('BAN THƯỜNG VỤ ĐẢNG ỦY XÃ')
    expect(front.legalBases).toEqual(['Căn cứ Điều lệ Đảng', 'Căn cứ Quy chế làm việc của Đảng ủy xã,'])
    expect(front.issuedBy).toBe('ban-thuong-vu')
    expect(blocks).toEqual(['Điều 1. Lập Tổ giúp việc gồm ba đồng chí.', 'Điều 2. Quyết định có hiệu lực từ ngày ký.'])
  })
})

describe('appendices', () => {
  const {blocks, tree, report} = importFixture('appendix.txt')

  it('stand after the body, with title, reference and table', () => {
    const appendices = tree.children.filter(node => node.type === 'mdxJsxFlowElement')
    expect(appendices.map(node => node.attributes.map(attribute => attribute.value))).toEqual([
      ['DANH SÁCH CÂY', '(Kèm theo Kế hoạch chăm sóc cây xanh)'],
      ['LỊCH TƯỚI']
    ])
    expect(appendices[0]?.children.map(node => node.type)).toEqual(['heading', 'table'])
    expect(codes(report.doubtful)).toContain('table-from-columns')
  })

  it('keep what stands between signature and appendix in the text', () => {
    expect(blocks).toContain('Chữ thừa của trang nguồn')
    expect(codes(report.doubtful)).toContain('after-signature')
  })
})

describe('a text without a header', () => {
  const {front, blocks, report} = importFixture('no-header.txt')

  it('guesses nothing, and names what is missing', () => {
    expect(Object.keys(front).sort()).toEqual(['profile', 'status'])
    expect(codes(report.missing)).toEqual(
      expect.arrayContaining(['type', 'codeNumber', 'issuedDate', 'organName', 'subject', 'signer.fullName'])
    )
  })

  it('keeps what looks like syntax as words', () => {
    expect(blocks).toContain('2024. Số liệu cũ không dùng nữa; import các giống mới 2*3*4 = 24 cây, xem [^1] và `mã`.')
    expect(blocks).toContain('+ Hộ neo đơn được miễn.')
    expect(blocks.at(-1)).toBe('chia sẻ bài viết')
    expect(codes(report.doubtful)).toContain('page-residue')
  })
})

describe('hard-wrapped lines', () => {
  const {front, blocks} = importFixture('hard-wrapped.txt')

  it('become paragraphs again, numbered ones and dashes apart', () => {
    expect(blocks).toHaveLength(5)
    expect(blocks[0]).toContain('cho chắc chắn, bền vững, dùng được lâu dài như')
    expect(blocks[3]).toMatch(/^2\. Kè phía suối .* mùa mưa năm sau\.$/)
    expect(front.signer).toEqual([{authority: 'T/M CHI BỘ', position: 'BÍ THƯ', fullName: 'Giàng Thị Ví Dụ'}])
  })
})

describe('exotic spaces and signs', () => {
  const {blocks, report} = importFixture('spaces.txt')

  it('are normalised and counted', () => {
    expect(blocks[0]).toBe('Bản Nà Lúa họp lúc bảy giờ tối thứ Hai-thứ Tư, tại nhà vănhóa.')
    expect(report.normalised.map(item => [item.code, item.lines])).toEqual([
      ['nfc', [4]],
      ['no-break-space', [1, 2, 4]],
      ['zero-width', [2, 4]],
      ['exotic-hyphen', [4]],
      ['tab', [1, 4]],
      ['dash-form', [6, 8]]
    ])
  })

  it('are told in both languages', () => {
    expect(renderReport(report, 'vi')).toContain('Dấu cách không ngắt đổi thành dấu cách: 3 (dòng 1, 2, 4)')
    expect(renderReport(report, 'en')).toContain('No-break spaces made spaces: 3 (lines 1, 2, 4)')
  })
})
