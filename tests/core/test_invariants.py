"""The ten invariants of time.md, on evenings of random acts at random moments.

Each has a check of its own that bears its number. Whatever interrupts a turn belongs to the fifth.
"""

from datetime import timedelta

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.act import begin
from casesconf_desktop.core.agenda import ALWAYS_PROTECTED, MINUTE, SECOND, ZERO, Kind
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.desk.plan import plan_view
from casesconf_desktop.core.forecast import forecast
from casesconf_desktop.core.line import Turn, spoken_for
from casesconf_desktop.core.prompts import Deck
from casesconf_desktop.core.reading import read
from casesconf_desktop.core.replan import IGNORED, PAYS, propose, target
from casesconf_desktop.core.session import Session, Step
from casesconf_desktop.core.timing import budget, elapsed, overtime, pauses, remaining
from casesconf_desktop.core.update import update
from evenings import (
    BOOTED,
    DOORS,
    ZONE,
    evening,
    with_fixed_starts,
    with_float_and_social,
    with_protected_parts,
)
from ledger import Ledger, counted, micros

EDITS = (a.Add, a.Extend, a.WrapUp, a.AskTheRoom, a.MarkBeat, a.StartOrPause, a.HandUp, a.NextSpeaker, a.TellerAnswers)
PLANS = (a.LeaveOut, a.PutBack, a.Move, a.PutInReserve, a.Replan, a.ShortenStories)


EVERY = (evening(), with_fixed_starts(), with_float_and_social(), with_protected_parts())
AGENDAS = {agenda.name: agenda for agenda in EVERY}

waits = st.one_of(st.timedeltas(ZERO, 10 * MINUTE), st.timedeltas(ZERO, 5 * SECOND), st.just(ZERO))
places = st.integers(0, 30)
amounts = st.one_of(
    st.sampled_from([MINUTE, -MINUTE, 5 * MINUTE, -5 * MINUTE, 15 * SECOND, -15 * SECOND]),
    st.timedeltas(-10 * MINUTE, 10 * MINUTE),
)
payments = st.lists(st.tuples(places, st.timedeltas(-MINUTE, 9 * MINUTE)), max_size=2)


def protected(step: Step) -> bool:
    return step.segment.protected or step.segment.kind in ALWAYS_PROTECTED


def planned_now(step: Step) -> timedelta:
    return step.segment.planned + step.run.added


class Evenings(RuleBasedStateMachine):
    """One evening, told twice: by the app, and by the ledger. Past and undone are kept as the store keeps them."""

    def __init__(self) -> None:
        super().__init__()
        self.gone, self.stepped = timedelta(minutes=20), ZERO
        self.session = begin(evening(), Deck((), ()), ZONE, seed=7, now=self.now)
        self.ledger = Ledger(micros(self.now.at))
        self.past: list[tuple[Session, int, Ledger]] = []
        self.undone: list[tuple[Session, int, Ledger]] = []

    @property
    def now(self) -> Now:
        return Now(BOOTED + self.gone, DOORS + self.gone + self.stepped)

    def key(self, place: int) -> int:
        """Name any step, by a number from anywhere."""
        return self.session.steps[place % len(self.session.steps)].segment.key

    def wait(self, span: timedelta) -> None:
        self.gone += span
        self.ledger = self.ledger.passed(self.session, self.now.at)

    def act(self, action: a.Action) -> Session:
        """Do one act as the store does, and look at what it did."""
        before = self.session
        after = update(before, action, self.now)
        if after is before:
            return before
        self.past.append((before, hash(before), self.ledger))
        self.undone.clear()
        self.session, self.ledger = after, self.ledger.done(before, action, after)
        self.invariant_1_what_waits_never_touches_the_running_clock(before, action)
        self.invariant_2_next_never_unpauses(before, action)
        self.invariant_4_editing_keeps_the_start(before, action)
        self.invariant_9_a_new_plan_spares_minimum_and_protected(before, action)
        self.invariant_10_protected_is_never_dropped_by_the_way(before, action)
        return before

    @initialize(agenda=st.sampled_from(sorted(AGENDAS)), early=waits, place=st.integers(0, 12))
    def open_the_doors(self, agenda: str, early: timedelta, place: int) -> None:
        """Open the doors, and let the evening come some way as planned."""
        self.session = begin(AGENDAS[agenda], Deck((), ()), ZONE, seed=7, now=self.now)
        self.session = update(self.session, a.OpenDoors(), self.now)
        self.wait(early)
        for step in self.session.steps[:place]:
            self.wait(max(ZERO, step.planned_end - self.now.wall))
            self.act(a.Next(self.session.step.segment.key))

    # What is done

    @rule(span=waits)
    def go_on(self, span: timedelta) -> None:
        self.wait(span)
        before = self.act(a.Next(self.session.step.segment.key))
        self.invariant_3_a_second_next_is_ignored(before)

    @rule(span=waits, place=places)
    def name_a_wrong_segment(self, span: timedelta, place: int) -> None:
        self.wait(span)
        self.invariant_3_another_segment_is_ignored(self.key(place))

    @rule(span=waits)
    def go_back(self, span: timedelta) -> None:
        self.wait(span)
        self.act(a.Back(self.session.step.segment.key))

    @rule(span=waits, action=st.sampled_from([a.StartOrPause(), a.WrapUp(), a.Extend(), a.MarkBeat()]))
    def keep_the_clock(self, span: timedelta, action: a.Action) -> None:
        self.wait(span)
        self.act(action)

    @rule(span=waits)
    def pause_or_resume(self, span: timedelta) -> None:
        self.wait(span)
        self.act(a.StartOrPause())

    @rule(span=waits, amount=amounts)
    def give_time(self, span: timedelta, amount: timedelta) -> None:
        self.wait(span)
        self.act(a.Add(amount))

    @rule(span=waits)
    def theyve_started(self, span: timedelta) -> None:
        self.wait(span)
        self.act(a.TheyveStarted())

    @rule(span=waits)
    def ask_or_go_on_telling(self, span: timedelta) -> None:
        self.wait(span)
        self.act(a.AskTheRoom())

    @precondition(lambda self: self.session.step.segment.kind is Kind.STORY and self.session.step.run.going)
    @rule(span=waits, asked=waits, place=places, earlier=st.booleans())
    def interject(self, span: timedelta, asked: timedelta, place: int, *, earlier: bool) -> None:
        """Ask the room in a story, and do other things meanwhile."""
        self.wait(span)
        left = self.left()
        self.act(a.AskTheRoom())
        self.wait(asked)
        self.act(a.Move(self.key(place), earlier=earlier))
        self.act(a.HandUp("7"))
        self.act(a.MarkBeat())
        self.act(a.AskTheRoom())
        self.invariant_5_the_story_has_exactly_the_time_it_had(left)

    @rule(hours=st.timedeltas(6 * SECOND, timedelta(hours=3)), span=waits, taken=st.booleans(), left=st.booleans())
    def sleep(self, hours: timedelta, span: timedelta, *, taken: bool, left: bool) -> None:
        """Let the laptop sleep, sometimes go on before anything else, and sometimes make a pause of it."""
        since, key = self.now.at, self.session.step.segment.key
        self.wait(hours)
        until = self.now.at
        self.wait(span)
        if left:
            self.act(a.Next(key))
        if taken:
            self.act(a.TakeSleepOut(since, until, key))

    @rule(ago=st.timedeltas(ZERO, 40 * MINUTE), span=st.timedeltas(ZERO, 20 * MINUTE), place=st.none() | places)
    def take_out_a_sleep_that_was(self, ago: timedelta, span: timedelta, place: int | None) -> None:
        """Make a pause of any time that has passed, of the current step or of one by its key."""
        since = self.now.at - ago
        self.act(a.TakeSleepOut(since, min(self.now.at, since + span), None if place is None else self.key(place)))

    @rule(place=places, amount=amounts)
    def edit_what_waits(self, place: int, amount: timedelta) -> None:
        self.act(a.Add(amount, self.key(place)))

    @rule(chosen=st.lists(places, max_size=3), out=st.booleans())
    def leave_out_or_put_back(self, chosen: list[int], *, out: bool) -> None:
        keys = tuple(self.key(place) for place in chosen)
        self.act(a.LeaveOut(keys) if out else a.PutBack(keys))

    @rule(place=places, earlier=st.booleans())
    def move(self, place: int, *, earlier: bool) -> None:
        self.act(a.Move(self.key(place), earlier=earlier))

    @rule(span=waits, withdraw=st.booleans())
    def drop_a_case_or_put_one_in(self, span: timedelta, *, withdraw: bool) -> None:
        self.wait(span)
        self.act(a.DropCase(self.session.step.segment.key) if withdraw else a.PutInReserve())

    @rule(span=waits, shorter=st.booleans())
    def take_the_new_plan(self, span: timedelta, *, shorter: bool) -> None:
        self.wait(span)
        self.invariant_9_more_than_there_is_to_take_is_refused()
        self.invariant_9_the_preview_is_the_effect()
        if shorter:
            self.act(a.ShortenStories(propose(self.session, self.now).stories))

    @rule(paid=payments, stories=st.booleans(), anybody=st.booleans())
    def take_any_plan(self, paid: list[tuple[int, timedelta]], *, stories: bool, anybody: bool) -> None:
        """Take what nobody proposed: mostly from who may be asked, down to a minimum or far below it."""
        kinds = (Kind.STORY,) if stories else PAYS
        steps = self.session.steps[self.session.current + 1 :]
        asked = [s.segment.key for s in steps if (anybody or s.segment.kind in kinds) and not s.left_out]
        taken = tuple({asked[place % len(asked)]: amount for place, amount in paid if asked}.items())
        self.act(a.ShortenStories(taken) if stories else a.Replan(taken))

    @rule(span=waits, label=st.sampled_from(["", "7", "Ana"]))
    def give_the_floor(self, span: timedelta, label: str) -> None:
        self.wait(span)
        self.act(a.HandUp(label))
        turn = self.session.line.turn
        self.act(a.NextSpeaker(turn.hand.key if turn else None))

    @precondition(lambda self: self.session.step.segment.kind in (Kind.QUESTIONS, Kind.DISCUSSION))
    @rule(span=waits, answer=waits, by_next=st.booleans())
    def let_the_teller_answer(self, span: timedelta, answer: timedelta, *, by_next: bool) -> None:
        """Interrupt whoever speaks, by the teller's answer, and go on by either key."""
        self.act(a.HandUp("Mara"))
        if self.session.line.turn is None:
            self.act(a.NextSpeaker(None))
        self.wait(span)
        talking = self.session.line.turn
        if talking is None or talking.teller:
            return
        spoken = spoken_for(talking, self.now.at)
        self.act(a.TellerAnswers())
        self.wait(answer)
        answering = self.session.line.turn
        self.act(a.NextSpeaker(answering.hand.key if answering else None) if by_next else a.TellerAnswers())
        self.invariant_5_the_turn_has_exactly_the_time_it_had(talking, spoken)

    @rule(step=st.timedeltas(-5 * MINUTE, 5 * MINUTE))
    def step_the_wall_clock(self, step: timedelta) -> None:
        self.stepped = step

    @rule(span=waits, times=st.integers(1, 9), again=st.integers(0, 9))
    def undo_and_redo(self, span: timedelta, times: int, again: int) -> None:
        self.wait(span)
        for _ in range(times):
            self.turn_over(self.past, self.undone)
        for _ in range(again):
            self.turn_over(self.undone, self.past)

    def turn_over(self, source: list[tuple[Session, int, Ledger]], other: list[tuple[Session, int, Ledger]]) -> None:
        """Take the state from one heap and lay the present one on the other; time that has passed still counts."""
        if source:
            other.append((self.session, hash(self.session), self.ledger))
            self.session, print_of_it, ledger = source.pop()
            self.invariant_6_undo_and_redo_return_equal_states(print_of_it)
            self.ledger = ledger.passed(self.session, self.now.at)

    def left(self) -> timedelta:
        return remaining(self.session.step.segment, self.session.step.run, self.now.at)

    # What always holds

    def invariant_1_what_waits_never_touches_the_running_clock(self, before: Session, action: a.Action) -> None:
        """Reordering or removing what waits never touches the running clock."""
        edited = isinstance(action, a.Add) and action.key not in {None, before.step.segment.key}
        dropped = isinstance(action, a.DropCase) and before.step.segment.case is None
        if isinstance(action, PLANS) or edited or dropped:
            upto = before.current + 1
            assert (self.session.current, self.session.steps[:upto]) == (before.current, before.steps[:upto])
            assert read(self.session.step, self.now) == read(before.step, self.now)

    def invariant_2_next_never_unpauses(self, before: Session, action: a.Action) -> None:
        """Next never un-pauses silently: what it turns to waits for its start; so does what follows a dropped case."""
        stood = not before.step.run.going and before.step.segment.kind is not Kind.DOORS
        if isinstance(action, a.Next | a.DropCase) and stood and self.session.current != before.current:
            assert self.session.step.run.started is None

    def invariant_3_a_second_next_is_ignored(self, before: Session) -> None:
        """`next` names the segment it thinks is current; a second one for the same segment is ignored."""
        if self.session is not before:
            assert update(self.session, a.Next(before.step.segment.key), self.now) is self.session

    def invariant_3_another_segment_is_ignored(self, key: int) -> None:
        if key != self.session.step.segment.key:
            for action in (a.Next(key), a.Back(key), a.DropCase(key), a.Extend(key), a.AskTheRoom(key)):
                assert update(self.session, action, self.now) is self.session

    def invariant_4_editing_keeps_the_start(self, before: Session, action: a.Action) -> None:
        """Editing the running segment keeps its start, and what has passed of it."""
        if isinstance(action, EDITS) and before.step.run.started is not None and before.current == self.session.current:
            old, new = before.step.run, self.session.step.run
            assert new.started == old.started
            assert elapsed(new, self.now.at) == elapsed(old, self.now.at)

    def invariant_5_the_story_has_exactly_the_time_it_had(self, left: timedelta) -> None:
        """Give the interrupted turn its exact remaining time back."""
        assert self.session.step.run.going
        assert self.left() == left

    def invariant_5_the_turn_has_exactly_the_time_it_had(self, talking: Turn, spoken: timedelta) -> None:
        """Give a turn in the line, which the teller's answer interrupted, its exact time back."""
        turn = self.session.line.turn
        assert turn is not None
        assert (turn.hand, spoken_for(turn, self.now.at)) == (talking.hand, spoken)

    @invariant()
    def invariant_5_a_clock_that_stands_gives_back_what_it_had(self) -> None:
        """Whatever stopped the clock, what is left is the budget less the time that the ledger saw it run."""
        for place in counted(self.session):
            step = self.session.steps[place]
            ran = timedelta(microseconds=self.ledger.ran(step.segment.key))
            assert remaining(step.segment, step.run, self.now.at) == budget(step.segment, step.run) - ran

    def invariant_6_undo_and_redo_return_equal_states(self, expected: int) -> None:
        """Undo after any sequence returns to an equal state; redo too. A print taken then shows what changed since."""
        assert hash(self.session) == expected

    @invariant()
    def invariant_7_the_parts_of_what_is_finished_add_up(self) -> None:
        """Planned + added + overtime - given back + paused = actual, to the microsecond."""
        for place in counted(self.session):
            segment, run = self.session.steps[place].segment, self.session.steps[place].run
            if run.started is None or run.ended is None:
                continue
            paused = pauses(run, self.now.at)
            assert paused == timedelta(microseconds=self.ledger.still(segment.key))
            over = elapsed(run, self.now.at) if segment.untimed else overtime(segment, run, self.now.at)
            given_back = ZERO if segment.untimed else max(ZERO, remaining(segment, run, self.now.at))
            assert segment.planned + run.added + over - given_back + paused == run.ended - run.started
            assert min(paused, over, given_back, segment.planned + run.added) >= ZERO

    @invariant()
    def invariant_8_forecast_starts_never_decrease(self) -> None:
        """Forecast starts never decrease along the agenda, from the first place to the last, by way of now."""
        if self.session.steps:
            starts = forecast(self.session, self.now).starts
            assert list(starts) == sorted(starts)
            assert all(start >= self.now.wall for start in starts[self.session.current + 1 :])

    def invariant_9_a_new_plan_spares_minimum_and_protected(self, before: Session, action: a.Action) -> None:
        """Re-plan never goes below a minimum, never touches what is protected, nor what a kind keeps for itself."""
        if isinstance(action, a.Replan | a.ShortenStories):
            payers = PAYS if isinstance(action, a.Replan) else (Kind.STORY,)
            for old, new in zip(before.steps, self.session.steps, strict=True):
                if old.segment.kind not in payers:
                    assert new == old
                elif new != old:
                    bare = planned_now(old) + old.run.taken
                    assert planned_now(new) >= (bare if protected(old) else min(bare, old.segment.minimum))
                    assert planned_now(new) == bare - dict(action.taken).get(old.segment.key, ZERO)

    def invariant_9_more_than_there_is_to_take_is_refused(self) -> None:
        """Of each step in turn a microsecond too much is asked: of most of them that is a microsecond."""
        for kinds, plan in ((PAYS, a.Replan), ((Kind.STORY,), a.ShortenStories)):
            for place, step in enumerate(self.session.steps):
                pays = place > self.session.current and step.segment.kind in kinds and not step.left_out
                to_spare = planned_now(step) + step.run.taken - step.segment.minimum
                most = max(ZERO, to_spare) if pays and not protected(step) else ZERO
                action = plan(((step.segment.key, most + timedelta(microseconds=1)),))
                assert update(self.session, action, self.now) is self.session

    def invariant_9_the_preview_is_the_effect(self) -> None:
        """Its preview equals its effect: what is said to be lost and missing, and what is painted."""
        proposal, offer = propose(self.session, self.now), plan_view(self.session, self.now, None).offer
        bare = update(self.session, a.Replan(()), self.now)
        assert proposal.lost == max(ZERO, forecast(bare, self.now).end - target(bare))
        assert offer.replan in (None, a.Replan(proposal.taken))
        before = self.act(a.Replan(proposal.taken))
        late = forecast(self.session, self.now).end - target(self.session)
        assert late == proposal.missing if proposal.missing else late <= IGNORED
        shown = self.session if offer.replan is not None else before
        assert plan_view(shown, self.now, None).offer.before == offer.after
        assert offer.replan is None or self.session is not before

    def invariant_10_protected_is_never_dropped_by_the_way(self, before: Session, action: a.Action) -> None:
        """Protected is never dropped by anything but an explicit act on it: not passed over, not left out, not lost."""
        named = set(action.keys) if isinstance(action, a.LeaveOut) else set()
        case_of = before.step.segment.case if isinstance(action, a.DropCase) else None
        after = {step.segment.key: (place, step) for place, step in enumerate(self.session.steps)}
        for step in filter(protected, before.steps):
            assert step.segment.key in after
            place, now = after[step.segment.key]
            withdrawn = isinstance(action, a.DropCase) and step.segment.case is not None
            explicit = step.segment.key in named or (withdrawn and case_of in (None, step.segment.case))
            assert explicit or now.left_out <= step.left_out
            passed = before.current < place < self.session.current
            assert now.left_out or not passed

    def teardown(self) -> None:
        """End the evening, whatever it has come to: the last part adds up, too."""
        if self.session.steps:
            self.act(a.End())
            self.invariant_7_the_parts_of_what_is_finished_add_up()


TestInvariants = Evenings.TestCase
TestInvariants.settings = settings(
    max_examples=120,
    stateful_step_count=80,
    deadline=None,
    phases=[Phase.generate],  # what failed is printed at once; to shrink so many acts takes minutes
    print_blob=True,
)
