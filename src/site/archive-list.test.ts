import {expect, test} from 'vitest'
import {samplePaper} from '../testing/sample-paper.ts'
import {archiveList} from './archive-list.ts'

test('newest first, of one day the highest number first; drafts apart, undated ones first', () => {
  const {issued, drafts} = archiveList([
    samplePaper({id: 'a', code: '09-BC/ĐU', codeShown: '09-BC/ĐU'}),
    samplePaper({id: 'b', issuedDate: '2026-07-01', status: 'expired'}),
    samplePaper({id: 'c', code: '10-BC/ĐU', codeShown: '10-BC/ĐU'}),
    samplePaper({id: 'd', code: undefined, codeShown: '…-CTr/ĐU', status: 'draft', draftRound: 2}),
    samplePaper({id: 'e', issuedDate: undefined, subject: undefined, organ: undefined, status: 'draft'})
  ])
  expect(issued.map(row => row.address)).toEqual(['van-ban/b/', 'van-ban/c/', 'van-ban/a/'])
  expect(issued[0]).toMatchObject({status: 'Hết hiệu lực', date: '01/7/2026', day: '2026-07-01'})
  expect(drafts.map(row => row.address)).toEqual(['van-ban/e/', 'van-ban/d/'])
  expect(drafts[0]).toMatchObject({
    date: 'chưa ghi ngày',
    subject: 'Chưa có trích yếu',
    organ: 'Chưa ghi cơ quan',
    status: 'Dự thảo'
  })
  expect(drafts[1]).toMatchObject({code: '…-CTr/ĐU', status: 'Dự thảo lần 2'})
})

test('marks of urgency and circulation stand beside the subject', () => {
  const {issued} = archiveList([samplePaper({urgency: 'KHẨN', circulation: 'LƯU HÀNH NỘI BỘ'})])
  expect(issued[0]!.marks).toEqual(['KHẨN', 'LƯU HÀNH NỘI BỘ'])
})
