/** Home Assistant requests of home-llm (MIT). Training only. */

import { join } from 'node:path';
import { buildDataSet } from './build.ts';
import type { Loaded } from './build.ts';
import { readRows } from './rows.ts';
import type { Split } from './rows.ts';
import { readTable } from './table.ts';

const INTENTS = readTable(`
blinds.close_cover|close blinds|Close or lower blinds
blinds.open_cover|open blinds|Open or raise blinds
blinds.stop_cover|stop blinds|Stop moving blinds
blinds.toggle|toggle blinds|Change whether blinds are open
fan.decrease_speed|decrease fan speed|Make a fan slower
fan.increase_speed|increase fan speed|Make a fan faster
fan.toggle|toggle fan|Change whether a fan is on
fan.turn_off|turn off fan|Switch a fan off
fan.turn_on|turn on fan|Switch a fan on
garage_door.close_cover|close garage door|Close a garage door
garage_door.open_cover|open garage door|Open a garage door
garage_door.stop_cover|stop garage door|Stop a garage door
garage_door.toggle|toggle garage door|Change whether a garage door is open
light.toggle|toggle light|Change whether a light is on
light.turn_off|turn off light|Switch a light off
light.turn_on|turn on light|Switch a light on
lock.lock|lock door|Lock a door
lock.unlock|unlock door|Unlock a door
media_player.media_next_track|next track|Skip to the next song or station
media_player.media_pause|pause media|Pause what is playing
media_player.media_play|play media|Play or go on playing
media_player.media_previous_track|previous track|Go back to the song or station before
media_player.media_stop|stop media|Stop what is playing
media_player.turn_off|turn off media player|Switch a player or tv off
media_player.turn_on|turn on media player|Switch a player or tv on
media_player.volume_down||Make a player quieter
media_player.volume_mute|mute volume|Mute a player
media_player.volume_up||Make a player louder
switch.toggle|toggle switch|Change whether a switch is on
switch.turn_off|turn off switch|Switch a plug or outdoor light off
switch.turn_on|turn on switch|Switch a plug or outdoor light on
vacuum.start|start vacuum|Start a robot vacuum
`);

export function loadHomeLlm(dataDir: string, split: Split): Loaded {
  const spec = {
    name: 'home_llm',
    intents: INTENTS,
    slots: { device: { description: 'Which device or room' } },
  };
  const rows = readRows(join(dataDir, 'home_llm', 'train.jsonl'));
  return buildDataSet(spec, split, rows, split === 'train' ? rows : []);
}
