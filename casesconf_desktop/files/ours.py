"""The words in our own agendas, which can be said in any language: names and titles."""

from casesconf_desktop.core.agenda import Agenda
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.said import said

OURS: dict[str, str] = {
    words: words
    for words in (
        #: These five are names of agendas that come with the app: two cases in an hour and a quarter ...
        said("Compact", "an agenda"),
        #: ... the usual three cases in two hours ...
        said("Evening", "an agenda"),
        #: ... four cases ...
        said("Long evening", "an agenda"),
        #: ... five cases in three hours ...
        said("Full evening", "an agenda"),
        #: ... and a welcome and a closing with nothing between them.
        said("Empty evening", "an agenda"),
        #: A short break: everybody gets up.
        said("Stretch", "a break"),
    )
}


def ours(agenda: Agenda) -> Agenda:
    """Take our words for what one of our files says. A person's own file is left as it was typed."""
    segments = (
        replace(segment, title=OURS[segment.title]) if segment.title else segment for segment in agenda.segments
    )
    return replace(agenda, name=OURS[agenda.name], segments=tuple(segments))
