"""What holds for every new plan, on evenings of chance (time.md, Re-plan and invariant 9)."""

from datetime import time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import ALWAYS_PROTECTED, MINUTE, SECOND, ZERO, Agenda, Kind, Segment, numbered
from casesconf_desktop.core.forecast import forecast
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.replan import IGNORED, PAYS, propose, target
from casesconf_desktop.core.session import Session, Step
from casesconf_desktop.core.update import update
from evenings import after, at, running, segment

Moment = tuple[Session, float]

halves = st.integers(1, 40).map(lambda count: count / 2)
shares = st.sampled_from([0, 0.25, 0.5, 1])


@st.composite
def parts(draw: st.DrawFn, kind: Kind, case: int | None = None) -> Segment:
    """Make a part of any length and minimum, seldom protected."""
    made = segment(kind, draw(halves), case, protected=draw(st.integers(0, 7)) == 0)
    return replace(made, minimum=made.planned * draw(shares))


@st.composite
def agendas(draw: st.DrawFn, *, fixed: bool = False) -> Agenda:
    made = [segment(Kind.OPENING, 10)]
    for case in range(draw(st.integers(1, 4))):
        made += [draw(parts(Kind.STORY, case)), draw(parts(Kind.DISCUSSION, case)), segment(Kind.LAST_WORD, 2, case)]
        between = draw(st.lists(st.sampled_from([Kind.BREAK, Kind.FLOAT, Kind.BREATH]), max_size=2))
        for kind in between:
            part = draw(parts(kind))
            start = time(19, draw(st.integers(10, 59))) if fixed and kind is Kind.BREAK else None
            made.append(replace(part, fixed_start=start))
    ends = draw(st.sampled_from([[Kind.CLOSING], [Kind.CLOSING, Kind.FLOAT], [Kind.FLOAT, Kind.CLOSING]]))
    return Agenda("Chance", numbered([*made, *(segment(kind, 9) for kind in ends)]))


@st.composite
def moments(draw: st.DrawFn, *, fixed: bool = False) -> Moment:
    """Come to any step on time, change by hand what is to come, and stay too long."""
    agenda = draw(agendas(fixed=fixed))
    session = running(draw(st.integers(0, len(agenda.segments))), agenda)
    minute = max(0.0, (session.step.planned_start - at(0).wall) / MINUTE)
    keys = st.integers(0, len(agenda.segments))
    acts = st.one_of(
        st.builds(a.Add, st.integers(-600, 600).map(lambda count: count * SECOND), keys),
        st.builds(a.LeaveOut, st.tuples(keys)),
        st.just(a.PutInReserve()),
    )
    session = after(session, *((minute, act) for act in draw(st.lists(acts, max_size=3))))
    if draw(st.booleans()):
        stop = session.times.start + draw(st.integers(20, 200)) * MINUTE
        session = replace(session, times=replace(session.times, hard_stop=stop))
    return session, minute + draw(st.integers(0, 3600)) / 60


def paid(session: Session, minute: float) -> list[tuple[Step, timedelta]]:
    """Tell what each step is asked for, that of others nothing."""
    taken = dict(propose(session, at(minute)).taken)
    return [(step, taken.get(step.segment.key, ZERO)) for step in session.steps]


def to_spare(step: Step) -> timedelta:
    """Tell how far a step is above its minimum, in whole seconds."""
    length = step.segment.planned + step.run.added
    return max(ZERO, length - step.segment.minimum) // SECOND * SECOND


def asked(session: Session, kind: Kind) -> list[Step]:
    """Find who of a kind can be asked at all."""
    coming = session.steps[session.current + 1 :]
    return [s for s in coming if s.segment.kind is kind and not s.segment.protected and not s.left_out]


@given(moments(fixed=True))
def test_it_never_goes_below_a_minimum_nor_touches_what_is_protected(moment: Moment) -> None:
    session, minute = moment
    for place, (step, amount) in enumerate(paid(session, minute)):
        assert amount >= ZERO
        if amount:
            assert amount <= to_spare(step)
            assert place > session.current
            assert step.segment.kind in PAYS
            assert not step.segment.protected
            assert not step.left_out
    applied = update(session, a.Replan(propose(session, at(minute)).taken), at(minute))
    assert applied.steps[: session.current + 1] == session.steps[: session.current + 1]
    untouched = [s for s in session.steps if s.segment.protected or s.segment.kind in (*ALWAYS_PROTECTED, Kind.STORY)]
    assert all(step in applied.steps for step in untouched)


@given(moments())
def test_no_case_loses_a_larger_share_than_another_that_could_lose_more(moment: Moment) -> None:
    session, minute = moment
    taken = dict(propose(session, at(minute)).taken)
    for kind in (Kind.BREAK, Kind.DISCUSSION):
        for one in asked(session, kind):
            for other in asked(session, kind):
                share = (taken.get(one.segment.key, ZERO) - SECOND) / one.segment.planned
                lost = taken.get(other.segment.key, ZERO)
                assert share <= lost / other.segment.planned or lost == to_spare(other)


@given(moments())
def test_discussions_pay_only_when_breaks_have_paid_and_breaks_when_the_float_is_gone(moment: Moment) -> None:
    session, minute = moment
    taken = dict(propose(session, at(minute)).taken)
    for earlier, later in ((Kind.FLOAT, Kind.BREAK), (Kind.BREAK, Kind.DISCUSSION)):
        if any(taken.get(step.segment.key) for step in asked(session, later)):
            assert all(taken.get(step.segment.key, ZERO) == to_spare(step) for step in asked(session, earlier))


@given(moments(fixed=True))
def test_its_effect_is_what_was_shown(moment: Moment) -> None:
    session, minute = moment
    shown = propose(session, at(minute))
    applied = update(session, a.Replan(shown.taken), at(minute))
    end, goal = forecast(applied, at(minute)).end, target(session)
    assert end - goal == shown.missing if shown.missing else end <= goal + IGNORED
    assert {s.segment.key: s.run.taken for s in applied.steps if s.run.taken} == dict(shown.taken)
    assert propose(applied, at(minute)) == shown
    assert update(applied, a.Replan(shown.taken), at(minute)) is applied


@given(moments())
def test_it_takes_no_more_than_is_needed(moment: Moment) -> None:
    """Whole seconds may be one too many for each who pays."""
    session, minute = moment
    shown = propose(session, at(minute))
    applied = update(session, a.Replan(shown.taken), at(minute))
    if shown.taken:
        assert forecast(applied, at(minute)).end > target(session) - len(shown.taken) * SECOND


@given(moments(fixed=True))
def test_shorter_stories_win_what_they_are_asked_for(moment: Moment) -> None:
    """What is still missing then is no more than before, and no story could give more of use."""
    session, minute = moment
    shown = propose(session, at(minute))
    acts: list[tuple[float, a.Action]] = [(minute, a.Replan(shown.taken)), (minute, a.ShortenStories(shown.stories))]
    applied = after(session, *acts)
    again = propose(applied, at(minute))
    assert again.missing <= shown.missing
    assert again.stories == (shown.stories if again.missing else ())
    assert forecast(applied, at(minute)).end <= target(session) + max(again.missing, IGNORED)
    for before, step in zip(session.steps, applied.steps, strict=True):
        assert before.run.added - step.run.added <= to_spare(before)
