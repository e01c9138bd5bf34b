import {offerCopy} from './reading/copy-citation.ts'
import {followReader} from './reading/follow-reader.ts'
import {nameAddress} from './reading/name-address.ts'
import {keepNotesInside} from './reading/side-notes.ts'

/** A paper's page: the contents follow the reader, the citation can be copied, notes stay beside the text as long as there is room. */
followReader()
offerCopy()
keepNotesInside()
nameAddress()
