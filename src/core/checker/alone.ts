/** The rest of a rule's context where a paper is judged by itself: no other papers, and no day. */
export const alone = {filesById: new Map(), filesByCode: new Map(), today: ''} as const
