import { readTable } from './table.ts';

export const CLINC150_INTENTS = readTable(`
accept_reservations||Say whether a restaurant takes reservations
account_blocked||Say why a bank account is blocked
alarm|set alarm|Set or check an alarm
application_status||Say how far a credit card application is
apr|annual percentage rate|Say the yearly rate charged on a credit card
are_you_a_bot||Say whether the assistant is a computer or a person
balance|account balance|Say how much money is in a bank account
bill_balance||Say how much is owed on a bill
bill_due|bill due date|Say when a bill must be paid
book_flight||Find or book a flight
book_hotel||Find or book a hotel room
calculator||Work out a sum
calendar|read calendar|Say what is on the calendar
calendar_update||Add, move or remove a calendar event
calories||Say how many calories a food has
cancel|cancel that|Stop or forget what was asked
cancel_reservation||Cancel a restaurant reservation
car_rental||Rent a car
card_declined||Say why a card was declined
carry_on|carry on rules|Say which hand luggage an airline allows
change_accent||Change the accent of the assistant's voice
change_ai_name|change assistant name|Give the assistant another name
change_language||Change the language that the assistant speaks
change_speed|change speaking speed|Make the assistant speak faster or slower
change_user_name||Change what the assistant calls the user
change_volume||Turn the volume up or down
confirm_reservation||Check that a restaurant reservation stands
cook_time|cooking time|Say how long a dish takes to cook
credit_limit||Say the spending limit of a credit card
credit_limit_change|change credit limit|Ask for a higher credit limit
credit_score||Say the credit score
current_location||Say where the user is
damaged_card||Report a broken or damaged card
date|what date|Say the date of today or another day
definition||Say what a word means
direct_deposit||Set up or explain direct deposit of wages
directions||Give directions to a place
distance|distance and travel time|Say how far a place is or how long the way takes
do_you_have_pets|assistant's pets|Say whether the assistant has pets
exchange_rate||Say what one currency is worth in another
expiration_date|card expiration date|Say when a card expires
find_phone||Help to find a lost phone
flight_status||Say whether a flight is on time
flip_coin||Flip a coin
food_last|food shelf life|Say how long food stays good
freeze_account||Put a block on a bank account
fun_fact||Tell an interesting fact
gas|fuel level|Say how much fuel is in the tank
gas_type|fuel type|Say which fuel a car needs
goodbye||Say goodbye
greeting||Greet, ask how it goes
how_busy||Say how busy a restaurant is or how long the wait
how_old_are_you|assistant's age|Say how old the assistant is
improve_credit_score||Say how to get a better credit score
income||Say how much the user earns
ingredient_substitution||Say what can replace an ingredient
ingredients_list||Say what goes into a dish
insurance|insurance benefits|Say what an insurance covers
insurance_change|change insurance|Get or change an insurance
interest_rate||Say the interest rate of an account
international_fees||Say what using a card abroad costs
international_visa|travel visa|Say whether a country asks for a visa
jump_start||Help to start a car with a dead battery
last_maintenance|last car maintenance|Say when the car was last serviced
lost_luggage||Report or trace lost luggage
make_call||Call a person or number
maybe||Answer maybe, not sure
meal_suggestion||Suggest something to eat or cook
meaning_of_life||Say what the meaning of life is
measurement_conversion||Convert between units
meeting_schedule||Say when meetings are
min_payment|minimum payment|Say the least that must be paid on a bill
mpg|miles per gallon|Say how much fuel the car uses
new_card||Apply for a credit card
next_holiday||Say when the next holiday is
next_song||Skip to the next song
no||Answer no
nutrition_info||Say the nutrition facts of a food
oil_change_how|how to change oil|Explain how to change a car's oil
oil_change_when|when to change oil|Say when a car's oil should be changed
order|order item|Order a product
order_checks||Order bank checks
order_status||Say where an ordered package is
pay_bill||Pay a bill
payday||Say when wages are paid
pin_change|change pin|Change the pin of an account
play_music||Play a song, artist or kind of music
plug_type||Say which power plug a country uses
pto_balance|vacation balance|Say how many days off are left
pto_request|request vacation|Ask for days off
pto_request_status|vacation request status|Say whether days off were approved
pto_used|vacation used|Say how many days off were taken
recipe||Find a recipe
redeem_rewards||Use credit card points
reminder|read reminders|Say what the reminders are
reminder_update|set reminder|Add a reminder
repeat|repeat that|Say the last thing again
replacement_card_duration||Say how long a new card takes to arrive
report_fraud||Report fraud on a card or account
report_lost_card||Report a lost or stolen card
reset_settings||Go back to factory settings
restaurant_reservation||Book a table at a restaurant
restaurant_reviews||Say what people think of a restaurant
restaurant_suggestion||Suggest a restaurant
rewards_balance||Say how many reward points a card has
roll_dice||Roll dice
rollover_401k||Move retirement savings after a change of job
routing|routing number|Say the routing number of a bank
schedule_maintenance|schedule car service|Book a car into the workshop
schedule_meeting||Set up a meeting or find a meeting room
share_location||Send the user's location to someone
shopping_list|read shopping list|Say what is on the shopping list
shopping_list_update|update shopping list|Add or remove shopping list items
smart_home||Control lights, heating or devices at home
spelling||Spell a word
spending_history||Say how much was spent on something
sync_device||Connect or disconnect the phone
taxes||Say what is owed in taxes
tell_joke||Tell a joke
text|send text|Send someone a text message
thank_you||Thank the assistant
time|what time|Say the time here or elsewhere
timer|set timer|Set or check a timer
timezone|time zone|Say which time zone a place is in
tire_change|change tires|Say when or how to change tires
tire_pressure||Say the air pressure of the tires
todo_list|read to do list|Say what is on the to do list
todo_list_update|update to do list|Add or remove tasks
traffic||Say how the traffic is
transactions|recent transactions|Say what was lately charged
transfer|transfer money|Move money between accounts
translate||Translate words to another language
travel_alert||Say whether a place is safe to travel to
travel_notification||Tell the bank about a journey
travel_suggestion||Suggest things to see and do in a place
uber|book ride|Book a ride
update_playlist|add to playlist|Add a song to a playlist
user_name|user's name|Say what the user is called
vaccines|travel vaccines|Say which vaccines a journey needs
w2|tax form|Say where the wage tax form is
weather||Say what the weather is like
what_are_your_hobbies|assistant's hobbies|Say what the assistant likes to do
what_can_i_ask_you|help|Say what the assistant can do
what_is_your_name|assistant's name|Say what the assistant is called
what_song|song playing|Say which song is playing
where_are_you_from|assistant's origin|Say where the assistant comes from
whisper_mode||Speak in a whisper
who_do_you_work_for|assistant's employer|Say who the assistant works for
who_made_you|assistant's maker|Say who made the assistant
yes||Answer yes
`);
