import {missingWords} from '../missing-words.ts'

/** The page for missing addresses: its search field starts with the words of the address that was asked for. */
const field = document.querySelector<HTMLInputElement>('main input[type=search]')
if (field && field.value === '') field.value = missingWords(location.pathname)
