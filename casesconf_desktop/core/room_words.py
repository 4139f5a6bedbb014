"""The sentences that the room reads: calm and short."""

from casesconf_desktop.core.agenda import Kind
from casesconf_desktop.core.said import said

#: The room reads this sentence while a story is told, and the next ones at their time: calm, short, to everybody.
CURIOSITY = said("Curiosity, not judgment.")
FOOTERS = {
    Kind.STORY: CURIOSITY,
    Kind.QUESTIONS: said("Facts first. Opinions can wait."),
    Kind.LAST_WORD: said("The last word belongs to the teller."),
    Kind.FLOAT: said("A little time to spare."),
    Kind.OTHER: CURIOSITY,
}
STATUSES = {Kind.QUESTIONS: said("Questions of fact")}
"""Where the room is told more than the facilitator needs."""

ROUND_IT_OFF = said("Time to round it off.")
NO_RUSH = said("No rush. Finish the thought.")
#: The story is stopped, and the room is asked.
WAITS, NEXT = said("The story waits"), said("What would you do next?")
#: These two head a sentence that the room is shown.
QUESTION, WORD = said("A question for the room"), said("A word for the room")
QUESTION_MARKS = ("?", "？", "؟", "か。")
"""The last is how a question ends in Japanese."""
WELCOME = said("Welcome. Find a seat, get something to eat.")
STARTING = said("We start in a moment.")
