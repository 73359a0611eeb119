/** What people say before they come to the point; it is never part of a call. */
export const OPENERS: readonly string[] = `
that sounds good
that sounds great
sounds good
sounds good to me
that works
that works for me
that's fine
that is fine
that's okay
that's perfect
that's great
perfect
great
cool
okay great
okay cool
alright
all right then
fine
very well
good
good idea
nice
awesome
excellent
wonderful
lovely
sure
yes
yes please
yeah
yep
no
no thanks
no that's all right
not now
thanks
thanks a lot
thank you so much
many thanks
thanks for your help
ok thanks
great thanks
i see
i like that
i like it
got it
right
hello
hi there
good morning
good evening
hey computer
listen
actually
hmm okay
well then
one more thing
one other thing
also
by the way
before i forget
let me think
i've got a favour to ask
can you help me
i need some help
i have a question
maybe you can help
you know what
now
next
first
another thing
while you're at it
okay so
so here's the thing
i was thinking
`
  .trim()
  .split('\n');
