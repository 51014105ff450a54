# SPDX-License-Identifier: EUPL-1.2
"""The nodes of a form's instances, as expressions see them."""

from collections.abc import Iterator

Path = tuple[str, ...]
"""Names of elements from the root on, without positions: every instance of a repeat has the same one."""


class Node:
    """An element, an attribute (its name begins with `@`), or the document above the root (its name is empty).

    Children are also kept by name: a flat form has a thousand of them, and nearly every expression asks for one.
    """

    __slots__ = (
        "attributes", "children", "index", "name", "named", "parent", "path", "relevant", "still", "text",
        "whole",
    )  # fmt: skip

    def __init__(self, name: str, parent: "Node | None", text: str = "") -> None:
        self.name = name
        self.parent = parent
        self.text = text
        self.children: list[Node] = []
        self.named: dict[str, list[Node]] = {}
        self.attributes: list[Node] = []
        self.relevant = True
        """Whether it and all above it are; whoever fills the form in keeps this."""
        self.path: Path = () if parent is None or not name else (*parent.path, name)
        self.index: dict[tuple[Path, str], dict[str, list[Node]]] | None = None
        """Look-up tables that expressions have made of what lies below; only of nodes that never change."""
        self.still = False
        """Neither it nor what lies below it will ever change (`freeze`)."""
        self.whole: str | None = None
        """All text below, once it was asked for; only of nodes that never change."""

    def append(self, child: "Node") -> None:
        """Make a node the last child of this one."""
        self.children.append(child)
        self.named.setdefault(child.name, []).append(child)

    def insert_after(self, sibling: "Node", child: "Node") -> None:
        """Put a node behind a child of the same name."""
        self.children.insert(self.children.index(sibling) + 1, child)
        same = self.named[child.name]
        same.insert(same.index(sibling) + 1, child)

    def insert(self, place: int, child: "Node") -> None:
        """Put a node at a place among the children; before it there must be none of the same name."""
        self.children.insert(place, child)
        self.named.setdefault(child.name, []).insert(0, child)

    def remove(self, child: "Node") -> None:
        """Take a child away."""
        self.children.remove(child)
        self.named[child.name].remove(child)

    def attribute(self, name: str) -> str | None:
        """The value of an attribute, or None."""
        return next((one.text for one in self.attributes if one.name == f"@{name}"), None)

    def value(self) -> str:
        """What expressions read: nothing where it is not relevant, all text below where it has children."""
        if not self.relevant:
            return ""
        if not self.children:
            return self.text
        if self.whole is not None:
            return self.whole
        whole = "".join(child.value() for child in self.children)
        if self.still:
            self.whole = whole
        return whole

    def freeze(self) -> None:
        """From now on it and all below it stay as they are."""
        for node in self.walk():
            node.still = True

    def weight(self, most: int) -> int:
        """How many nodes have to be looked at for its text, as far as that is up to `most`."""
        if self.still or not self.children:
            return 0
        seen = 0
        for seen, _ in enumerate(self.walk()):
            if seen >= most:
                break
        return seen

    def walk(self) -> Iterator["Node"]:
        """This node and all below it, in document order, without attributes."""
        yield self
        for child in self.children:
            yield from child.walk()

    def root(self) -> "Node":
        """The document."""
        node = self
        while node.parent is not None:
            node = node.parent
        return node

    def position(self) -> int:
        """Which it is among its siblings of the same name, from 1 on."""
        if self.parent is None:
            return 1
        return self.parent.named[self.name].index(self) + 1

    def reference(self, repeats: frozenset[Path] | set[Path]) -> str:
        """Its path in words, with a position behind each repeat: `/data/child[2]/name`."""
        steps: list[str] = []
        node: Node | None = self
        while node is not None and node.name:
            steps.append(f"{node.name}[{node.position()}]" if node.path in repeats else node.name)
            node = node.parent
        return "/" + "/".join(reversed(steps))
