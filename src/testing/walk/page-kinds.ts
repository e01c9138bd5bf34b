import type {WalkedSite} from './walked-site.ts'

/** A page of every kind that the site has. */
export function pageKinds({paper, figures, hasFiles}: WalkedSite): string[] {
  const papers = [paper.id, ...(figures ? [figures.id] : []), ...(hasFiles ? ownPapers : [])]
  return [
    ...everywhere,
    ...papers.map(id => `van-ban/${id}/index.html`),
    ...(hasFiles ? onlySample : ['danh-sach/trang-2/index.html'])
  ]
}

/** The page of a paper among them. */
export function isPaper(file: string): boolean {
  return file.startsWith('van-ban/')
}

// --- internal ---

const everywhere = [
  'index.html',
  'danh-sach/index.html',
  'loai/index.html',
  'loai/bao-cao/index.html',
  'nam/2026/index.html',
  'co-quan/dang-uy-xa/index.html',
  'nguoi-ky/index.html',
  'chu-de/index.html',
  'tim-kiem/index.html',
  'tim-kiem/index.html?q=dang+uy',
  'lich/index.html',
  'lich/2026/index.html',
  'thong-ke/index.html',
  'so-lieu/index.html',
  '404.html'
]

/** A letter, a decision with appendices, a plan with lying tables, a draft. */
const ownPapers = ['2026/152-cv-du', '2026/512-qd-ubnd', '2026/98-kh-ubnd', 'du-thao/chuong-trinh-chuyen-doi-so']

/** Pages that do not depend on the papers, or need more than a generated archive has. */
const onlySample = [
  'danh-sach/du-thao/index.html',
  'nhiem-ky/2025-2030/index.html',
  'lich/2026/06/index.html',
  'so-lieu/thon/index.html',
  'so-lieu/vung_che/index.html',
  'huong-dan/index.html',
  'huong-dan/bat-dau/index.html',
  'huong-dan/thong-tin-van-ban/index.html',
  'huong-dan/thanh-phan/index.html',
  'the-thuc/index.html',
  'the-thuc/party-hd05/index.html',
  'quy-tac/index.html',
  'quy-tac/BODY002/index.html'
]
