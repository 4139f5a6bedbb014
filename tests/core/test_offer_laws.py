"""What is said and offered of a new plan follows from the evening, whatever happened in it (time.md, Re-plan)."""

import re
from operator import and_

from hypothesis import event, given, settings
from hypothesis import strategies as st

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE, SECOND, ZERO, Kind
from casesconf_desktop.core.desk.offer import Offer, offer_of
from casesconf_desktop.core.desk.price import price
from casesconf_desktop.core.desk.strip import strip_view
from casesconf_desktop.core.forecast import forecast
from casesconf_desktop.core.replan import IGNORED, propose, target
from casesconf_desktop.core.session import Session
from casesconf_desktop.core.update import update
from core.test_replan_laws import Moment, moments
from evenings import at


@st.composite
def replanned(draw: st.DrawFn) -> Moment:
    """Take what is offered, then leave out, put back or change by hand, and stay on: a plan that was made before."""
    session, minute = draw(moments(fixed=True))
    keys = st.integers(0, len(session.steps))
    acts = st.one_of(
        st.builds(a.LeaveOut, st.sets(keys, max_size=5).map(tuple)),
        st.builds(a.PutBack, st.sets(keys, max_size=5).map(tuple)),
        st.builds(a.Add, st.integers(-600, 600).map(lambda count: count * SECOND), keys),
    )
    for _ in range(draw(st.integers(0, 2))):
        offer = offered(session, minute)
        for taken in (offer.replan, offer.shorten if draw(st.booleans()) else None):
            session = session if taken is None else update(session, taken, at(minute))
        for act in draw(st.lists(acts, max_size=2)):
            session = update(session, act, at(minute))
        minute += draw(st.integers(0, 600)) / 60
    return session, minute


def offered(session: Session, minute: float) -> Offer:
    return offer_of(session, forecast(session, at(minute)), at(minute))


def past(session: Session, minute: float) -> bool:
    return forecast(session, at(minute)).end > target(session) + IGNORED


@given(replanned())
def test_a_plan_never_ends_later_than_the_present_one_when_that_is_late(moment: Moment) -> None:
    session, minute = moment
    offer, seen = offered(session, minute), forecast(session, at(minute))
    if offer.replan is None:
        return
    then = forecast(update(session, offer.replan, at(minute)), at(minute))
    event(f"late: {past(*moment)}, earlier: {then.end < seen.end}")
    assert then.end <= max(seen.end, target(session) + IGNORED)
    assert not past(*moment) or then.end <= seen.end


@settings(max_examples=400)  # fewer would not come to one that is of no use
@given(replanned())
def test_a_plan_is_offered_for_what_can_be_seen_of_it(moment: Moment) -> None:
    """It ends earlier, or somebody has back what was taken; and what is left out is no part of it."""
    session, minute = moment
    offer, seen = offered(session, minute), forecast(session, at(minute))
    assert (offer.head == "A new plan") is (offer.replan is not None)
    if offer.replan is None:
        assert not offer.changes
        assert offer.after == offer.before
        return
    planned = update(session, offer.replan, at(minute))
    then = forecast(planned, at(minute))
    back = [old.run.taken > new.run.taken for old, new in zip(session.steps, planned.steps, strict=True)]
    longer = [new > old for old, new in zip(seen.lengths, then.lengths, strict=True)]
    assert then.end < seen.end or any(map(and_, back, longer))
    for old, new in zip(session.steps, planned.steps, strict=True):
        assert old == new or not old.left_out
    assert len(offer.changes) == sum(old != new for old, new in zip(session.steps, planned.steps, strict=True))


@given(replanned())
def test_time_cannot_be_found_only_where_all_have_paid(moment: Moment) -> None:
    session, minute = moment
    offer = offered(session, minute)
    planned = session if offer.replan is None else update(session, offer.replan, at(minute))
    assert bool(offer.missing) is past(planned, minute)
    if offer.missing:
        again = offered(planned, minute)
        assert (again.replan, again.missing) == (None, offer.missing)
        assert again.head == "No plan is enough"
        assert past(*moment)


@given(replanned())
def test_shorter_stories_are_offered_only_for_an_earlier_end(moment: Moment) -> None:
    session, minute = moment
    shorten = offered(session, minute).shorten
    if shorten is not None:
        assert offered(session, minute).missing
        shorter = update(session, shorten, at(minute))
        assert forecast(shorter, at(minute)).end < forecast(session, at(minute)).end


@given(replanned())
def test_what_is_said_has_the_direction_of_what_is(moment: Moment) -> None:
    """Late is said when it is, by the end that is meant; that time is given back only when that costs nothing."""
    session, minute = moment
    said, end = offered(session, minute).sentence, forecast(session, at(minute)).end
    event(re.sub(r"\d.*? (?=after)|[\d:]+", "", said))
    assert ("Now it ends" in said or "wins nothing" in said) is past(*moment)
    if "planned end" in said:
        assert target(session) < session.times.hard_stop
    if "venue closes" in said:
        assert target(session) == session.times.hard_stop
    if "after" in said and end - target(session) >= MINUTE and "venue" in said:
        amount = said.removeprefix("Now it ends ").partition(" after")[0]
        assert strip_view(session, at(minute)).ends.rest == f"{amount} after the venue closes"


@given(replanned(), st.integers(-900, 900).map(lambda count: count * SECOND))
def test_a_price_ends_where_the_strip_will_say(moment: Moment, amount: object) -> None:
    session, minute = moment
    act = a.Add(amount)  # type: ignore[arg-type]  # a length of time
    told, ends = price(session, act, at(minute)), strip_view(update(session, act, at(minute)), at(minute)).ends
    if told is not None:
        assert told.mood is ends.mood
        assert ends.strong.removeprefix("Ends ") in told.ends
        left = told.ends.partition(", ")[2]
        assert left in {ends.rest, ends.rest.replace("before the venue closes", "in hand")}


@given(replanned())
def test_what_is_left_out_owes_nothing_to_a_plan(moment: Moment) -> None:
    session, minute = moment
    assert all(step.run.taken == ZERO for step in session.steps if step.left_out)
    kinds = {step.segment.key: step.segment.kind for step in session.steps}
    assert all(kinds[key] is not Kind.STORY for key, _ in propose(session, at(minute)).taken)
