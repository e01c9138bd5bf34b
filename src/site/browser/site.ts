import {searchByKey} from './frame/search-key.ts'

searchByKey()
