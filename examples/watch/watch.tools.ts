/** What the watch and the glasses can do. Each exported interface is a tool. */

type integer = number;

type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

type Language =
  | 'english'
  | 'spanish'
  | 'french'
  | 'german'
  | 'italian'
  | 'portuguese'
  | 'japanese'
  | 'korean'
  | 'chinese'
  | 'arabic'
  | 'hindi'
  | 'russian';

// Time

/** Start a countdown timer. */
export interface set_timer {
  /**
   * Hours part of the duration
   * @minimum 0
   * @maximum 23
   * @unit h
   */
  hours?: integer;
  /**
   * Minutes part of the duration
   * @minimum 0
   * @maximum 1439
   * @unit min
   */
  minutes?: integer;
  /**
   * Seconds part of the duration
   * @minimum 0
   * @maximum 3599
   * @unit s
   */
  seconds?: integer;
  /**
   * Name of the timer
   * @maxLength 32
   */
  label?: string;
}

/** Pause the running timer. */
export interface pause_timer {
  /**
   * Which timer
   * @maxLength 32
   */
  label?: string;
}

/** Resume a paused timer. */
export interface resume_timer {
  /**
   * Which timer
   * @maxLength 32
   */
  label?: string;
}

/** Cancel a timer. */
export interface cancel_timer {
  /**
   * Which timer
   * @maxLength 32
   */
  label?: string;
}

/** Say how much time is left on the timer. */
export interface get_timer_remaining {
  /**
   * Which timer
   * @maxLength 32
   */
  label?: string;
}

/** Set an alarm at a time of day. */
export interface set_alarm {
  /**
   * Hour of day, 24-hour clock
   * @minimum 0
   * @maximum 23
   * @unit h
   */
  hour: integer;
  /**
   * Minute
   * @minimum 0
   * @maximum 59
   * @unit min
   */
  minute: integer;
  /** How often it repeats */
  repeat?: 'once' | 'everyday' | 'weekdays' | 'weekends' | 'custom';
  /** Days for a custom repeat */
  days?: Weekday[];
  /** Wake in light sleep up to 30 minutes early */
  smart?: boolean;
  /** Alarm sound */
  tone?: 'reveille' | 'beacon' | 'bell' | 'chime';
}

/** Delete an alarm. */
export interface cancel_alarm {
  /**
   * Hour of the alarm
   * @minimum 0
   * @maximum 23
   * @unit h
   */
  hour?: integer;
  /**
   * Minute of the alarm
   * @minimum 0
   * @maximum 59
   * @unit min
   */
  minute?: integer;
}

/** Snooze the ringing alarm. */
export interface snooze_alarm {
  /**
   * Snooze length
   * @minimum 1
   * @maximum 60
   * @unit min
   */
  minutes?: integer;
}

/** Stop the ringing alarm. */
export interface dismiss_alarm {}

/** Say when the next alarm rings. */
export interface get_next_alarm {}

/** Control the stopwatch. */
export interface control_stopwatch {
  /** What to do */
  action: 'start' | 'stop' | 'lap' | 'reset';
}

/** Start a haptic metronome. */
export interface start_metronome {
  /**
   * Beats per minute
   * @minimum 40
   * @maximum 220
   * @unit bpm
   */
  bpm: integer;
  /**
   * Beats in a bar
   * @minimum 1
   * @maximum 9
   */
  beats_per_bar?: integer;
}

/** Choose the 12-hour or 24-hour clock. */
export interface set_time_format {
  /** Clock format */
  format: '12h' | '24h';
}

// Organizer

/** Remind the wearer of something at a time. */
export interface add_reminder {
  /**
   * What to be reminded of
   * @maxLength 120
   */
  text: string;
  /**
   * Hour of day, 24-hour clock
   * @minimum 0
   * @maximum 23
   * @unit h
   */
  hour?: integer;
  /**
   * Minute
   * @minimum 0
   * @maximum 59
   * @unit min
   */
  minute?: integer;
  /**
   * Day as spoken or YYYY-MM-DD
   * @maxLength 24
   */
  date?: string;
}

/** Add an event to the calendar. */
export interface add_calendar_event {
  /**
   * Event title
   * @maxLength 80
   */
  title: string;
  /**
   * Start, as spoken or YYYY-MM-DDTHH:MM
   * @maxLength 32
   */
  datetime: string;
  /**
   * Length
   * @minimum 5
   * @maximum 1440
   * @unit min
   */
  duration_minutes?: integer;
}

/** Show the next calendar event. */
export interface get_next_event {}

/** Save a short text note. */
export interface create_note {
  /**
   * Note text
   * @maxLength 240
   */
  text: string;
}

// Notifications

/** Read out or show recent notifications. */
export interface read_notifications {
  /**
   * How many
   * @minimum 1
   * @maximum 10
   */
  count?: integer;
  /**
   * Only from this app
   * @maxLength 32
   */
  app?: string;
}

/** Dismiss notifications. */
export interface dismiss_notifications {
  /** Latest one or all */
  which: 'latest' | 'all';
}

/** Reply to the latest message. */
export interface reply_to_notification {
  /**
   * Reply text
   * @maxLength 160
   */
  text: string;
}

/** Mute notifications from an app. */
export interface mute_app {
  /**
   * App name
   * @maxLength 32
   */
  app: string;
  /** When to mute */
  when?: 'always' | 'weekdays' | 'weekends';
}

/** Turn do not disturb on or off. */
export interface set_do_not_disturb {
  /** On or off */
  enabled: boolean;
  /**
   * Turn off again after
   * @minimum 1
   * @maximum 1440
   * @unit min
   */
  duration_minutes?: integer;
}

/** Schedule quiet time. */
export interface schedule_do_not_disturb {
  /** Which schedule */
  days: 'weekdays' | 'weekends';
  /**
   * Start hour
   * @minimum 0
   * @maximum 23
   * @unit h
   */
  from_hour: integer;
  /**
   * Start minute
   * @minimum 0
   * @maximum 59
   * @unit min
   */
  from_minute?: integer;
  /**
   * End hour
   * @minimum 0
   * @maximum 23
   * @unit h
   */
  to_hour: integer;
  /**
   * End minute
   * @minimum 0
   * @maximum 59
   * @unit min
   */
  to_minute?: integer;
}

// Phone

/** Answer, decline or end a phone call. */
export interface handle_call {
  /** What to do */
  action: 'answer' | 'decline' | 'hang_up' | 'silence';
}

/** Send a text message to a contact. */
export interface send_message {
  /**
   * Who
   * @maxLength 40
   */
  contact: string;
  /**
   * Message
   * @maxLength 160
   */
  text: string;
}

/** Make the phone ring so it can be found. */
export interface find_phone {
  /** Start or stop ringing */
  enabled?: boolean;
}

// Media

/** Control music playback on the phone. */
export interface control_music {
  /** Playback command */
  command:
    | 'play'
    | 'pause'
    | 'toggle'
    | 'next'
    | 'previous'
    | 'volume_up'
    | 'volume_down'
    | 'skip_forward'
    | 'skip_backward'
    | 'like'
    | 'dislike'
    | 'shuffle'
    | 'repeat';
}

/** Set the volume. */
export interface set_volume {
  /**
   * Volume
   * @minimum 0
   * @maximum 100
   * @unit percent
   */
  level: integer;
}

/** Say what is playing. */
export interface get_now_playing {}

/** Start or stop a voice memo. */
export interface record_voice_memo {
  /** Start or stop */
  action: 'start' | 'stop';
  /**
   * Stop by itself after
   * @minimum 1
   * @maximum 600
   * @unit s
   */
  max_seconds?: integer;
}

// Health

/** Start tracking a workout. */
export interface start_workout {
  /** Kind of workout */
  type: 'walk' | 'run' | 'cycle' | 'hike' | 'swim' | 'strength' | 'open';
  /**
   * Distance goal
   * @minimum 0.1
   * @maximum 200
   * @unit km
   */
  goal_distance_km?: number;
  /**
   * Time goal
   * @minimum 1
   * @maximum 600
   * @unit min
   */
  goal_minutes?: integer;
}

/** Pause, resume or stop the workout. */
export interface control_workout {
  /** What to do */
  action: 'pause' | 'resume' | 'stop';
}

/** Say a health reading. */
export interface get_health_metric {
  /** Which reading */
  metric:
    | 'steps'
    | 'distance'
    | 'active_calories'
    | 'resting_calories'
    | 'active_time'
    | 'heart_rate'
    | 'sleep_total'
    | 'sleep_restful';
  /** Which period */
  period?: 'now' | 'today' | 'yesterday' | 'week';
}

/** Measure heart rate now. */
export interface measure_heart_rate {}

/** Choose the background heart rate interval. */
export interface set_heart_rate_monitoring {
  /** How often */
  interval: 'off' | 'continuous' | '30s' | '1m' | '5m' | '10m' | '30m';
}

/** Set the daily step goal. */
export interface set_step_goal {
  /**
   * Goal
   * @minimum 1000
   * @maximum 50000
   * @unit steps
   */
  steps: integer;
}

// Display

/** Set display brightness. */
export interface set_brightness {
  /**
   * Brightness
   * @minimum 0
   * @maximum 100
   * @unit percent
   */
  level: integer;
}

/** Make the display brighter or dimmer. */
export interface adjust_brightness {
  /** Which way */
  direction: 'up' | 'down';
}

/** Turn automatic brightness on or off. */
export interface set_auto_brightness {
  /** On or off */
  enabled: boolean;
}

/** Choose how long the screen stays on. */
export interface set_screen_timeout {
  /**
   * Timeout
   * @minimum 3
   * @maximum 60
   * @unit s
   */
  seconds: integer;
}

/** Turn the display on or off. */
export interface set_display_power {
  /** On or off */
  on: boolean;
}

/** Choose a gesture that wakes the screen. */
export interface set_wake_gesture {
  /** Gesture */
  gesture: 'single_tap' | 'double_tap' | 'raise_wrist' | 'shake' | 'lower_wrist';
  /** On or off */
  enabled: boolean;
}

/** Change the watch face. */
export interface set_watch_face {
  /** Face */
  name: 'digital' | 'analog' | 'terminal' | 'infineat' | 'casio' | 'pinetime_style';
}

// Device

/** Turn the flashlight on or off. */
export interface set_flashlight {
  /** On or off */
  on: boolean;
  /** Strength */
  level?: 'low' | 'medium' | 'high';
}

/** Set vibration strength. */
export interface set_vibration {
  /** Strength */
  level: 'off' | 'low' | 'medium' | 'high';
}

/** Say the battery level. */
export interface get_battery_level {}

/** Open an app on the device. */
export interface open_app {
  /** App */
  app:
    | 'timer'
    | 'alarm'
    | 'music'
    | 'weather'
    | 'heart_rate'
    | 'steps'
    | 'stopwatch'
    | 'calculator'
    | 'navigation'
    | 'notifications'
    | 'settings'
    | 'compass';
}

/** Restart the device. */
export interface restart_device {}

// Information

/** Show the weather. */
export interface get_weather {
  /** When */
  day?: 'now' | 'today' | 'tomorrow' | 'week';
  /**
   * Place, if not here
   * @maxLength 40
   */
  location?: string;
}

// Navigation

/** Start navigation to a place. */
export interface start_navigation {
  /**
   * Where to
   * @maxLength 80
   */
  destination: string;
  /** Travel mode */
  mode?: 'walk' | 'cycle' | 'drive' | 'transit';
}

/** Stop navigation. */
export interface stop_navigation {}

// Camera

/** Take a photo. */
export interface take_photo {
  /**
   * Self-timer
   * @minimum 0
   * @maximum 30
   * @unit s
   */
  delay_seconds?: integer;
  /** Photo size */
  size?: 'small' | 'medium' | 'large';
}

/** Start or stop video recording. */
export interface record_video {
  /** Start or stop */
  action: 'start' | 'stop';
  /**
   * Stop by itself after
   * @minimum 1
   * @maximum 600
   * @unit s
   */
  max_seconds?: integer;
}

/** Start or stop the live stream. */
export interface set_live_stream {
  /** On or off */
  on: boolean;
}

// Audio

/** Turn the microphone on or off. */
export interface set_microphone {
  /** On or off */
  enabled: boolean;
}

// Display

/** Show text on the display. */
export interface show_text {
  /**
   * What to show
   * @maxLength 240
   */
  text: string;
  /**
   * How long to show it
   * @minimum 1
   * @maximum 60
   * @unit s
   */
  seconds?: integer;
}

/** Clear the display. */
export interface clear_display {}

/** Choose what shows the dashboard. */
export interface set_dashboard_trigger {
  /** Trigger */
  trigger: 'head_up' | 'head_down' | 'button_tap' | 'manual_only';
}

/** Set the head tilt that wakes the display. */
export interface set_head_up_angle {
  /**
   * Angle
   * @minimum 0
   * @maximum 60
   * @unit deg
   */
  angle: integer;
}

// Assistant

/** Translate speech on the display. */
export interface start_translation {
  /** Translate into */
  target_language: Language;
  /** Spoken language */
  source_language?: Language;
}
