"""The tree against a sorted dict: what is in it, in which order, what it shares, and one shape for equal contents."""

from collections.abc import Iterator, Sequence
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casesconf_desktop.core.tree import Node, first, first_marked, get, keys, last, put, size, values, without

Tree = Node[int, str] | None
Contents = dict[int, tuple[str, bool]]

FEW = st.integers(-20, 20)
ANY = st.one_of(FEW, st.integers())
entries = st.dictionaries(ANY, st.tuples(st.text(max_size=2), st.booleans()), max_size=40)
acts = st.lists(st.tuples(FEW, st.one_of(st.none(), st.tuples(st.sampled_from("abc"), st.booleans()))), max_size=60)


def tree_of(contents: Contents, order: Sequence[int] | None = None) -> Tree:
    tree: Tree = None
    for key in contents if order is None else order:
        value, mark = contents[key]
        tree = put(tree, key, value, mark=mark)
    return tree


def done(steps: list[tuple[int, tuple[str, bool] | None]]) -> Iterator[tuple[Tree, Contents]]:
    """Put in and take out, in the tree and in a dict."""
    tree: Tree = None
    contents: Contents = {}
    for key, entry in steps:
        if entry is None:
            tree = without(tree, key)
            contents.pop(key, None)
        else:
            tree = put(tree, key, entry[0], mark=entry[1])
            contents[key] = entry
        yield tree, dict(contents)


def nodes(tree: Tree) -> list[Node[int, str]]:
    return [] if tree is None else [*nodes(tree.left), tree, *nodes(tree.right)]


def new_nodes(tree: Tree, known: set[int]) -> int:
    """Count the nodes of a tree that are not among those known; what lies beneath a known one is known."""
    if tree is None or id(tree) in known:
        return 0
    return 1 + new_nodes(tree.left, known) + new_nodes(tree.right, known)


def height(tree: Tree) -> int:
    return 0 if tree is None else 1 + max(height(tree.left), height(tree.right))


@given(acts)
def test_it_holds_what_a_sorted_dict_holds(steps: list[tuple[int, tuple[str, bool] | None]]) -> None:
    for tree, contents in done(steps):
        in_order = sorted(contents)
        said = [contents[key][0] for key in in_order]
        marked = [contents[key][0] for key in in_order if contents[key][1]]
        assert (size(tree), list(keys(tree)), list(values(tree))) == (len(contents), in_order, said)
        assert (first(tree), last(tree)) == ((said[0], said[-1]) if said else (None, None))
        assert first_marked(tree) == (marked[0] if marked else None)
        assert [get(tree, key) for key in range(-21, 22)] == [contents.get(key, (None,))[0] for key in range(-21, 22)]


@given(acts)
def test_each_node_knows_how_many_and_which_marked_one_lie_beneath(
    steps: list[tuple[int, tuple[str, bool] | None]],
) -> None:
    for tree, _ in done(steps):
        for node in nodes(tree):
            below = nodes(node)
            assert node.size == len(below)
            assert node.marked == next((other.key for other in below if other.mark), None)


@given(entries, st.randoms(use_true_random=False))
def test_equal_contents_are_equal_trees_whatever_went_in_first(contents: Contents, random: Random) -> None:
    order = sorted(contents)
    random.shuffle(order)
    assert tree_of(contents, order) == tree_of(contents)


@given(entries, ANY, st.booleans())
def test_what_was_put_in_and_taken_out_leaves_no_trace(contents: Contents, key: int, mark: bool) -> None:
    tree = tree_of({other: entry for other, entry in contents.items() if other != key})
    assert without(put(tree, key, "there", mark=mark), key) == tree


@given(entries, entries)
def test_what_is_taken_out_one_by_one_leaves_the_tree_of_the_rest(contents: Contents, gone: Contents) -> None:
    tree = tree_of({**contents, **gone})
    for key in gone:
        tree = without(tree, key)
    assert tree == tree_of({key: entry for key, entry in contents.items() if key not in gone})


@given(entries, ANY)
def test_a_key_that_is_not_there_changes_nothing(contents: Contents, key: int) -> None:
    tree = tree_of({other: entry for other, entry in contents.items() if other != key})
    assert get(tree, key) is None
    assert without(tree, key) == tree


@given(entries, ANY, st.text(max_size=2), st.booleans())
def test_what_was_before_stays_as_it_was(contents: Contents, key: int, value: str, mark: bool) -> None:
    tree = tree_of(contents)
    put(tree, key, value, mark=mark)
    without(tree, key)
    assert tree == tree_of(contents)


@given(st.dictionaries(st.text(max_size=3), st.integers(), max_size=30))
def test_labels_are_keys_too_in_the_order_of_their_letters(contents: dict[str, int]) -> None:
    tree: Node[str, int] | None = None
    for label, value in contents.items():
        tree = put(tree, label, value)
    assert list(keys(tree)) == sorted(contents)
    assert list(values(tree)) == [contents[label] for label in sorted(contents)]
    assert first_marked(tree) is None


def test_labels_that_no_file_could_hold_are_keys() -> None:
    tree: Node[str, int] | None = put(put(None, "\ud800", 1), "a", 2)
    assert list(keys(tree)) == ["a", "\ud800"]


def test_keys_of_equal_priority_have_one_shape() -> None:
    """Of these labels CRC-32 is the same."""
    one, other = "plumless", "buckeroo"
    both: Node[str, int] | None = put(put(None, one, 1), other, 2)
    assert both == put(put(None, other, 2), one, 1)
    assert list(keys(both)) == [other, one]


def test_of_an_empty_tree_there_is_nothing() -> None:
    empty = tree_of({})
    assert (size(empty), first(empty), last(empty), first_marked(empty), get(empty, 1)) == (0, None, None, None, None)
    assert without(empty, 1) is None
    assert list(values(empty)) == []
    assert list(keys(empty)) == []


MANY = 10_000


@pytest.fixture(scope="module")
def large() -> Tree:
    return tree_of({2 * number: ("", number % 3 == 0) for number in range(MANY)})


@pytest.mark.parametrize(
    "places",
    [
        pytest.param([2 * MANY], id="at the end, as hands go up"),
        pytest.param([-1], id="at the beginning"),
        pytest.param(range(1, 2 * MANY, 198), id="a hundred places in between"),
        pytest.param(range(0, 2 * MANY, 198), id="a hundred that are there already"),
    ],
)
def test_a_change_among_ten_thousand_makes_fewer_than_sixty_nodes(large: Tree, places: Sequence[int]) -> None:
    known = {id(node) for node in nodes(large)}
    for key in places:
        assert 0 < new_nodes(put(large, key, "new"), known) < 60
        assert new_nodes(without(large, key), known) < 60


@pytest.mark.parametrize(
    "keys_in_order",
    [
        pytest.param(range(MANY), id="one after the other"),
        pytest.param(range(1_000_000, 1_000_000 + MANY), id="late in the evening"),
        pytest.param(range(0, 7 * MANY, 7), id="every seventh"),
    ],
)
def test_ten_thousand_lie_no_deeper_than_forty(keys_in_order: Sequence[int]) -> None:
    tree: Tree = None
    for key in keys_in_order:
        tree = put(tree, key, "")
    assert height(tree) < 40
