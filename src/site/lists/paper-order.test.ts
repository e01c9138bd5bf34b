import {expect, test} from 'vitest'
import {samplePaper} from '../../testing/sample-paper.ts'
import {inListOrder} from './paper-order.ts'

test('newest first, of one day the highest number first; drafts last, undated ones first among them', () => {
  const ordered = inListOrder([
    samplePaper({id: 'draft', code: undefined, status: 'draft'}),
    samplePaper({id: '9', code: '09-BC/ĐU'}),
    samplePaper({id: 'new', issuedDate: '2026-07-01', status: 'expired'}),
    samplePaper({id: '10', code: '10-BC/ĐU'}),
    samplePaper({id: 'undated', issuedDate: undefined, status: 'draft'})
  ])
  expect(ordered.map(({id}) => id)).toEqual(['new', '10', '9', 'undated', 'draft'])
})
