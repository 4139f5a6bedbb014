"""What a step is called where it is spoken of: "the discussion of Case 3"."""

from casesconf_desktop.core import words
from casesconf_desktop.core.agenda import Kind, Segment
from casesconf_desktop.core.said import capital, said
from casesconf_desktop.core.session import Session

OF_A_CASE = {
    #: These are parts of a case, with their articles: who pays in "{step} would lose 2 min", who gets "for {step}".
    Kind.STORY: said("the story of Case {number}"),
    Kind.QUESTIONS: said("the questions of Case {number}"),
    Kind.DISCUSSION: said("the discussion of Case {number}"),
    Kind.LAST_WORD: said("the last word of Case {number}"),
    Kind.BREAK: said("the break of Case {number}"),
}
ALONE = {
    #: These are parts of the evening, with their articles, in the same sentences.
    Kind.OPENING: said("the welcome"),
    Kind.STORY: said("the story"),
    Kind.QUESTIONS: said("the questions"),
    Kind.DISCUSSION: said("the discussion"),
    Kind.LAST_WORD: said("the last word"),
    #: A minute or two of quiet between two cases.
    Kind.BREATH: said("the breath"),
    Kind.BREAK: said("the break"),
    Kind.CLOSING: said("the closing"),
    Kind.FLOAT: said("the spare time"),
    Kind.SOCIAL: said("the social time"),
    Kind.OTHER: said("the next on the list"),
}


def step_name(session: Session, key: int) -> str:
    """Name a step in a sentence: "the discussion of Case 3"."""
    segment = _segment(session, key)
    if segment.case is not None and segment.case in session.cases:
        return OF_A_CASE[segment.kind].format(number=session.number(segment.case))
    return segment.title or ALONE[segment.kind]


def step_title(segment: Segment, number: int) -> str:
    """Name a step in a list: "Discussion of Case 3"; without a number it is of no case that is told."""
    if number:
        #: A part of a case: "Discussion of Case 3".
        of_a_case = said("{part} of Case {number}")
        return of_a_case.format(part=words.KINDS[segment.kind], number=number)
    return capital(segment.title or words.KINDS[segment.kind])


def _segment(session: Session, key: int) -> Segment:
    return next(step.segment for step in session.steps if step.segment.key == key)
