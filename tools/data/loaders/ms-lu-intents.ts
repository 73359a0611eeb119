import { readTable } from './table.ts';

/** The Bot Framework skills: mail, phone, to-do, music, weather, places, hotel, help desk. */
export const SKILL_INTENTS = readTable(`
calendar/AcceptEventEntry|accept meeting|Accept a meeting invitation
calendar/AddCalendarEntryAttribute|add to meeting|Add people or details to a meeting
calendar/ChangeCalendarEntry|change meeting|Move a meeting or change its details
calendar/CheckAvailability||Say whether a time or room is free
calendar/ConnectToMeeting|join meeting|Connect to a conference call
calendar/ContactMeetingAttendees|message attendees|Send a message to the people of a meeting
calendar/CreateCalendarEntry|create meeting|Put a meeting or appointment on the calendar
calendar/DeleteCalendarEntry|delete meeting|Delete a meeting from the calendar
calendar/FindCalendarDetail|meeting details|Tell about a meeting
calendar/FindCalendarEntry|find meetings|Say which meetings there are
calendar/FindCalendarWhen|when is meeting|Say when a meeting is
calendar/FindCalendarWhere|where is meeting|Say where a meeting is
calendar/FindCalendarWho|who is in meeting|Say who comes to a meeting
calendar/FindDuration|meeting duration|Say how long a meeting takes
calendar/FindMeetingRoom|book meeting room|Find or book a meeting room
calendar/RejectCalendar|decline meeting|Decline a meeting or proposed time
calendar/TimeRemaining|time until meeting|Say how much time is left before a meeting
email/AddFlag|flag email|Put a flag on an email
email/AddMore|add to email|Add something to the email being written
email/CancelMessages|cancel email|Do not send the email
email/CheckMessages|check email|Say whether there is new mail
email/ConfirmMessages|confirm email|Send the email as it is
email/Delete|delete email|Delete an email
email/Forward|forward email|Forward an email to someone
email/QueryLastText|last email|Show the last email received
email/ReadAloud|read email|Read emails out
email/Reply|reply to email|Reply to an email
email/SearchMessages|search email|Search emails by sender, subject or words
email/SendEmail||Write an email to someone
email/ShowNext|next email|Go to the next email
email/ShowPrevious|previous email|Go back to the previous email
bingsearch/GetCelebrityInfo|who is celebrity|Tell who a famous person is
bingsearch/SearchMovieInfo|movie information|Tell about a movie
event/FindEvents|find local events|Find events nearby
hospitality/CheckOut|hotel check out|Check out of the hotel
hospitality/ExtendStay|extend hotel stay|Stay more nights at the hotel
hospitality/GetReservationDetails|hotel reservation details|Tell about the hotel reservation
hospitality/LateCheckOut|late check out|Check out later than usual
hospitality/RequestItem|request hotel item|Ask the hotel for towels, soap and such
hospitality/RoomService||Order food or drink to the room
itsm/CreateSubscription||Create a subscription for ticket news
itsm/KnowledgeShow|search knowledge base|Search help articles
itsm/TicketClose|close ticket|Close a help desk ticket
itsm/TicketCreate|create ticket|Open a help desk ticket
itsm/TicketShow|show tickets|Show help desk tickets and their status
itsm/TicketUpdate|update ticket|Change a help desk ticket
music/AnswerMusicQuestion|music question|Answer a question about music
music/Exclude|do not play this|Stop playing a song or artist that isn't liked
music/Pause|pause music|Pause the music
music/PlayMusic||Play a song, artist, album or genre
music/Shuffle|shuffle music|Play in random order
music/AdjustVolume||Turn the volume up, down or off
news/FindArticles|find news|Find news about a topic
news/TrendingArticles|trending news|Show what is trending
news/SetFavoriteTopics|set favorite news topics|Choose news topics
news/ShowFavoriteTopics|show favorite news|Show news of the chosen topics
phone/OutgoingCall|call|Call a person or number
restaurantbooking/Reservation|book restaurant|Book a table
weather/ChangeTemperatureUnit||Show degrees in fahrenheit or celsius
weather/CheckWeatherTime|when will weather|Say when a kind of weather comes or came
weather/CheckWeatherValue|weather value|Say the temperature, wind, rain and so on
weather/GetWeatherAdvisory|weather warning|Say whether there are weather warnings
weather/QueryWeather|get weather|Tell about the weather
pointofinterest/FindParking||Find a place to park
pointofinterest/FindPointOfInterest|find place|Find a shop, restaurant or sight
pointofinterest/GetDirections||Give directions to a place
todo/AddToDo|add task|Add an item to a list
todo/DeleteToDo|delete task|Delete items from a list
todo/MarkToDo|complete task|Mark items of a list as done
todo/ShowNextPage|more tasks|Show more of the list
todo/ShowPreviousPage|earlier tasks|Show the previous part of the list
todo/ShowToDo|show tasks|Show a list
general/Cancel||Cancel what is going on
general/Confirm||Answer yes, agree
general/Escalate|talk to human|Ask for a person
general/FinishTask|finish|Say that all is done
general/GoBack||Go back one step
general/Help||Ask for help
general/Logout|sign out|Sign out of the account
general/ReadAloud||Read the text out
general/Reject||Answer no, refuse
general/Repeat||Say it again
general/SelectAny||Choose any
general/SelectItem||Choose one of a list
general/SelectNone||Choose none
general/ShowNext||Show more
general/ShowPrevious||Show the ones before
general/StartOver||Begin again
general/Stop||Stop talking
general/Greeting||Greet
`);

/** The virtual assistant's later calendar and its directory of people. */
export const OFFICE_INTENTS = readTable(`
calendar/SetAttendeesAdd|add attendee|Invite someone to an event
calendar/CancelEvent||Cancel an event
calendar/CreateEvent||Put a new event on the calendar
calendar/GetAvailabilityBreaks|next break|Say when there is free time
calendar/GetAvailabilityFirst|first event|Say what comes first in a day
calendar/GetAvailabilityLast|last event|Say what comes last in a day
calendar/GetEventAttendees|event attendees|Say who comes to an event
calendar/GetEventDateTime|event time|Say when an event is
calendar/GetEventLocation|event location|Say where an event is
calendar/GetEvents|list events|Say which events there are
calendar/RespondAccept|accept event|Accept an invitation
calendar/RespondDecline|decline event|Decline an invitation
calendar/RespondTentativelyAccept|tentatively accept event|Answer maybe to an invitation
calendar/SetAttendeesRemove|remove attendee|Remove someone from an event
calendar/SetDateTime|move event|Move an event to another time
calendar/SetDescription|set event description|Change the text of an event
calendar/SetDuration|set event duration|Change how long an event takes
calendar/SetLocation|set event location|Change where an event is
calendar/SetOnlineMeetingAdd|add online meeting|Add a call or link to an event
calendar/SetOnlineMeetingRemove|remove online meeting|Remove the call or link from an event
calendar/SetTitle|set event title|Change the title of an event
calendar/UpdateEvent||Change an event
people/GetDepartment||Say which department someone is in
people/GetDirectReports||Say who reports to someone
people/GetEmailAddress||Say someone's email address
people/GetJobTitle||Say someone's job
people/GetLocation|get office location|Say where someone's office is
people/GetManager||Say who someone's manager is
people/GetPeers||Say who works beside someone
people/GetPhoneNumber||Say someone's phone number
people/GetProfile|find person|Find who someone is
`);
