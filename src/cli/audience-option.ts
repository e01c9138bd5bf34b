import {type Audience, audiences} from '../core/model/access-level.ts'
import {type Call, type OptionSpec, textOption} from './command.ts'

/** `--audience`: what is made shows what this audience may see; without it it is the official copy. */
export const audienceOption: OptionSpec = {
  type: 'string',
  value: 'AUDIENCE',
  choices: audiences,
  description: {
    vi: 'bản cho người xem: public (mọi người) hay internal (trong cơ quan), tên trong <Redact> được thay; bỏ trống: bản chính thức',
    en: 'a copy for an audience, public or internal, with the names in <Redact> replaced; without it the official copy'
  }
}

/** The audience that was asked for. */
export function askedAudience(call: Call): Audience | undefined {
  return audiences.find(audience => audience === textOption(call, 'audience'))
}
