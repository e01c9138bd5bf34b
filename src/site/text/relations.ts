import {frontMatterSchema} from '../../core/model/front-matter.ts'
import type {RelationName} from '../paper/paper-summary.ts'
import {defineTexts} from './texts.ts'

/** Relations between papers, said of the one that names the other and of the one that is named. */
export const relations = defineTexts<Record<'of' | 'by', Record<RelationName, string>>>({
  vi: {
    of: ownTitles(),
    by: {
      implements: 'Được thực hiện bởi',
      amends: 'Được sửa đổi, bổ sung bởi',
      replaces: 'Được thay thế bởi',
      repeals: 'Bị bãi bỏ bởi',
      repliesTo: 'Được trả lời bởi',
      relatedTo: 'Được nhắc đến bởi'
    }
  },
  en: {
    of: {
      implements: 'Implements',
      amends: 'Amends',
      replaces: 'Replaces',
      repeals: 'Repeals',
      repliesTo: 'Replies to',
      relatedTo: 'Related to'
    },
    by: {
      implements: 'Implemented by',
      amends: 'Amended by',
      replaces: 'Replaced by',
      repeals: 'Repealed by',
      repliesTo: 'Answered by',
      relatedTo: 'Named by'
    }
  }
})

// --- internal ---

/** The field's title is the one place where its Vietnamese name stands. */
function ownTitles(): Record<RelationName, string> {
  const title = (name: RelationName) => frontMatterSchema.shape[name].unwrap().meta()?.title ?? name
  return {
    implements: title('implements'),
    amends: title('amends'),
    replaces: title('replaces'),
    repeals: title('repeals'),
    repliesTo: title('repliesTo'),
    relatedTo: title('relatedTo')
  }
}
