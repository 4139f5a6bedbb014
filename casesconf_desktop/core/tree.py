"""A map in order that shares its structure: a change costs a few nodes, and what was before stays as it was.

A treap (Seidel and Aragon, 1996) whose priorities come from the keys, so equal contents are equal trees. Each node
knows how many entries lie beneath it and which marked one comes first: nothing has to be looked through.
"""

from collections.abc import Iterator
from typing import Generic, NamedTuple, Optional, TypeVar
from zlib import crc32

K = TypeVar("K", int, str)
V = TypeVar("V")


class Node(NamedTuple, Generic[K, V]):
    """The root of a tree; an empty tree is None. `marked` is the first marked key beneath."""

    key: K
    value: V
    mark: bool
    left: Optional["Node[K, V]"]
    right: Optional["Node[K, V]"]
    size: int
    marked: K | None


def size(tree: Node[K, V] | None) -> int:
    return tree.size if tree else 0


def get(tree: Node[K, V] | None, key: K) -> V | None:
    while tree is not None and tree.key != key:
        tree = tree.left if key < tree.key else tree.right
    return tree.value if tree else None


def put(tree: Node[K, V] | None, key: K, value: V, *, mark: bool = False) -> Node[K, V]:
    """Put an entry in, or in the place of the one with this key."""
    if tree is not None and tree.key == key:
        return _node(key, value, tree.left, tree.right, mark=mark)
    if tree is None or _over(key, tree.key):
        below, above = _split(tree, key)
        return _node(key, value, below, above, mark=mark)
    if key < tree.key:
        return _node(tree.key, tree.value, put(tree.left, key, value, mark=mark), tree.right, mark=tree.mark)
    return _node(tree.key, tree.value, tree.left, put(tree.right, key, value, mark=mark), mark=tree.mark)


def without(tree: Node[K, V] | None, key: K) -> Node[K, V] | None:
    if tree is None:
        return None
    if key == tree.key:
        return _merge(tree.left, tree.right)
    if key < tree.key:
        return _node(tree.key, tree.value, without(tree.left, key), tree.right, mark=tree.mark)
    return _node(tree.key, tree.value, tree.left, without(tree.right, key), mark=tree.mark)


def first(tree: Node[K, V] | None) -> V | None:
    while tree is not None and tree.left is not None:
        tree = tree.left
    return tree.value if tree else None


def last(tree: Node[K, V] | None) -> V | None:
    while tree is not None and tree.right is not None:
        tree = tree.right
    return tree.value if tree else None


def first_marked(tree: Node[K, V] | None) -> V | None:
    return get(tree, tree.marked) if tree is not None and tree.marked is not None else None


def values(tree: Node[K, V] | None) -> Iterator[V]:
    """Give the values in order; only as many nodes are touched as are asked for."""
    return (node.value for node in _nodes(tree))


def keys(tree: Node[K, V] | None) -> Iterator[K]:
    return (node.key for node in _nodes(tree))


def _nodes(tree: Node[K, V] | None) -> Iterator[Node[K, V]]:
    above: list[Node[K, V]] = []
    while tree is not None or above:
        while tree is not None:
            above.append(tree)
            tree = tree.left
        node = above.pop()
        yield node
        tree = node.right


def _over(one: K, other: K) -> bool:
    """Tell which of two keys stands over the other: by what looks like chance, but is the same every time."""
    mine, yours = _priority(one), _priority(other)
    return mine > yours or (mine == yours and one > other)


def _priority(key: int | str) -> int:
    return crc32(str(key).encode("utf-8", "surrogatepass"))


def _node(key: K, value: V, left: Node[K, V] | None, right: Node[K, V] | None, *, mark: bool) -> Node[K, V]:
    marked = left.marked if left is not None else None
    if marked is None:
        marked = key if mark else right.marked if right is not None else None
    return Node(key, value, mark, left, right, 1 + size(left) + size(right), marked)


def _split(tree: Node[K, V] | None, key: K) -> tuple[Node[K, V] | None, Node[K, V] | None]:
    """Part what lies below a key from what lies above it; an entry with the key itself is dropped."""
    if tree is None:
        return None, None
    if tree.key == key:
        return tree.left, tree.right
    if key < tree.key:
        below, above = _split(tree.left, key)
        return below, _node(tree.key, tree.value, above, tree.right, mark=tree.mark)
    below, above = _split(tree.right, key)
    return _node(tree.key, tree.value, tree.left, below, mark=tree.mark), above


def _merge(below: Node[K, V] | None, above: Node[K, V] | None) -> Node[K, V] | None:
    if below is None or above is None:
        return above if below is None else below
    if _over(below.key, above.key):
        return _node(below.key, below.value, below.left, _merge(below.right, above), mark=below.mark)
    return _node(above.key, above.value, _merge(below, above.left), above.right, mark=above.mark)
