import {front, type HostileCase} from './hostile-case.ts'

const issued = 'type: bao-cao\ncodeNumber: 1\nissuedDate: 2026-06-15'

/** Well-formed YAML with the wrong things in it: every kind of field once. */
export const frontMatter: HostileCase[] = [
  front(
    'names of prototypes',
    'type: bao-cao\n__proto__: {type: x}\nconstructor: a\nhasOwnProperty: b',
    'error META003'
  ),
  front('a prototype in a signer', 'type: bao-cao\nsigner: {__proto__: {fullName: A}, fullName: B}', 'error META003'),
  front('a mistyped key', 'type: bao-cao\nsubjcet: A', 'error META003'),
  front('keys of other programs', 'type: bao-cao\nlayout: ../x.astro\ntitle: A\nslug: ../../etc', 'error META003'),
  front('an unknown type', 'type: bao-caoo', 'error META007'),
  front('a type with capitals and accents', 'type: Báo cáo', 'error META004'),
  front('a type that is a map', 'type: {a: b}', 'error META004'),
  front(
    'texts that are lists, numbers, maps',
    'type: bao-cao\nsubject: [A]\nplace: 5\narchive: {a: b}\ndrafter: true',
    'error META004'
  ),
  front(
    'lists of lists and of maps',
    'type: bao-cao\nto: [[A]]\nrecipients: [{a: b}]\ntopics: [1]\nlegalBases: {a: b}',
    'error META004'
  ),
  front('empty texts', 'type: bao-cao\nsubject: "  "\nplace: ""\nto: [""]', 'error META004'),
  front('nothing after the colon', 'type: bao-cao\nsubject:\nto:\nsigner:\nissuedDate:', 'error META004'),
  front(
    'numbers that are none',
    'type: bao-cao\ncodeNumber: mười\npriority: 1.5\nissuedAmount: -1\ndraftRound: 0',
    'error META004'
  ),
  front(
    'numbers without an end',
    'type: bao-cao\ncodeNumber: 1e400\npriority: .nan\nissuedAmount: -.inf',
    'error META004'
  ),
  front('a number of 30 digits', 'type: bao-cao\ncodeNumber: 123456789012345678901234567890', 'error META004'),
  front('the 31st of June', 'type: bao-cao\nissuedDate: 2026-06-31', 'error META004'),
  front(
    'a date of another form',
    'type: bao-cao\nissuedDate: 15/6/2026\ndueDate: 2026-06-15T00:00:00Z',
    'error META004'
  ),
  front('the year 0 and the year 9999', 'type: bao-cao\nissuedDate: 0000-01-01\ndueDate: 9999-12-31', 'ok DATE006'),
  front(
    'choices that are none',
    'type: bao-cao\nstatus: done\nurgency: rat-khan\nprofile: nd30\nnumbering: roman\ncirculation: x',
    'error META004'
  ),
  front(
    'patterns that do not fit',
    'type: bao-cao\nterm: 2025\nlanguage: Vietnamese\norgan: Đảng uỷ xã',
    'error META004'
  ),
  front('a signer that is a text', 'type: bao-cao\nsigner: Nguyễn Văn A', 'error META004'),
  front('signers with unknown keys', 'type: bao-cao\nsigner: [{name: A}, {fulName: B}]', 'error META003'),
  front('a copy without its parts', 'type: bao-cao\ncopy: {form: sao}', 'error META004'),
  front('a contact that is a number', 'type: bao-cao\ncontact: 5', 'error META004'),
  front('an organ that is not there', 'type: bao-cao\norgan: khong-co\ncoOrgans: [cung-khong]', 'error META006'),
  front('a secret paper', 'type: bao-cao\nsecrecy: mat', 'error META010'),
  front('a secret paper of an unknown degree', 'type: bao-cao\nsecrecy: [toi-mat]', 'error META010'),
  front('an issued paper without an organ', issued, 'error META005'),
  front('an issued paper from the future', `${issued.replace('2026', '2126')}`, 'error DATE005 META005'),
  front('a type that the system does not have', 'type: ket-luan\nprofile: state-nd30', 'ok META008')
]
