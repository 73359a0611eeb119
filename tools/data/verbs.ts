/** Verbs that commands begin with: politeness and negation go before these only. */
const VERBS = `
abort accept activate add adjust alert allow announce answer archive arm ask begin block book boost
brighten bring buzz call cancel capture cast change check choose clean clear close connect continue
control convert cook copy count create cut cycle deactivate decline decrease delete dim direct
disable discard disconnect dismiss display ditch dock drive drop email enable end erase exit fetch
film find flag flash flip forget forward freeze fill get give go guide hang help hide hold ignore
increase interrupt join jot jump keep kick kill launch leave let light like list load locate lock
log look lower make mark measure message minimize monitor move mute name navigate note notify open
order pair pause pay pick ping play pop post power press preview print put quit raise rate read
reboot recommend record reduce refresh reject release remind remove rename repeat reply report
reschedule reset resize restart restore resume return rewind ring roll run save say scan schedule
scrap search select send set share shift show shuffle shut silence skip snap snooze sound spell
start stick stop store suspend switch sync take tap tell text tilt time toggle track translate
trigger turn type unblock undo unfreeze unlock unmute unpause update use vibrate view wake walk warm
watch water write zoom
`
  .trim()
  .split(/\s+/);

const COMMANDS: ReadonlySet<string> = new Set(VERBS);

/** Verbs that double their last letter before "ing". */
const DOUBLING =
  /^(set|put|get|stop|cut|run|shut|let|log|pop|ping|dim|tap|zip|hit|snap|drop|flip|skip|scan|jot|begin|forget|quit)$/;

export function startsWithCommand(text: string): boolean {
  const first = /^([a-z]+)(?= |$)/i.exec(text.trimStart())?.[1]?.toLowerCase();
  return first !== undefined && COMMANDS.has(first);
}

/** "set" gives "setting", "take" gives "taking". */
export function gerund(verb: string): string {
  if (DOUBLING.test(verb) && verb !== 'ping') return `${verb}${verb.at(-1)}ing`;
  if (/[^eyo]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${verb}ing`;
}
