"""The text of a YAML file, changed at single places; comments, order and layout stay as they are."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Final

import yaml

from codegen.position import Keys, compose

INDENT: Final = 2
LONGEST: Final = 105


class NoPlace(Exception):
    """The text cannot be changed there by itself."""


class YamlText:
    """A file of the spec. Each change raises NoPlace where the text is not as it has to be."""

    def __init__(self, text: str) -> None:
        self.text = text

    def has(self, keys: Keys) -> bool:
        try:
            self._find(keys)
        except NoPlace:
            return False
        return True

    def set(self, keys: Keys, value: str) -> None:
        """Replace the value at ``keys``."""
        node = self._find(keys)[1]
        first, last = node.start_mark.index, self._end(node)
        self.text = self.text[:first] + value + self.text[last:]

    def put(self, keys: Keys, value: str, before: tuple[str, ...] = (), comment: str = "") -> None:
        """Replace the value at ``keys``, or add the key: before the first of ``before`` that is there."""
        if self.has(keys):
            self.set(keys, value)
            return
        parent = self._find(keys[:-1])[1]
        if not isinstance(parent, yaml.MappingNode):
            raise NoPlace(f"{'.'.join(map(str, keys[:-1]))} is no mapping")
        entry = f"{keys[-1]}: {value}"
        if parent.flow_style:
            self._put_flow(parent, entry, comment)
        else:
            self._put_block(parent, entry, before, comment)

    def append(self, keys: Keys, value: str) -> None:
        """Add an item to a list, or a key to a mapping of values (with nothing said about it)."""
        node = self._find(keys)[1]
        if isinstance(node, yaml.SequenceNode) and node.flow_style:
            self._put_flow(node, value, "")
        elif isinstance(node, yaml.SequenceNode) and node.value:
            self._put_line(self._last_line(node.value[-1]) + 1, node.start_mark.column, f"- {value}")
        else:
            self.put((*keys, value), "{}")

    def add_item(self, keys: Keys, entry: Mapping[str, str]) -> None:
        """Add a mapping to a list of them; the list is made where there is none."""
        rows = [f"{key}: {value}" for key, value in entry.items()]
        flow = "{" + ", ".join(rows) + "}"
        parent = self._find(keys[:-1])[1]
        node = self._find(keys)[1] if self.has(keys) else None
        if node is not None and not (isinstance(node, yaml.SequenceNode) and not node.flow_style):
            self.append(keys, flow)
        elif node is not None:
            self._put_rows(self._last_line(node) + 1, node.start_mark.column, rows)
        elif isinstance(parent, yaml.MappingNode) and not parent.flow_style:
            number, column = self._last_line(parent) + 1, parent.start_mark.column
            self._put_line(number, column, f"{keys[-1]}:")
            self._put_rows(number + 1, column + INDENT, rows)
        else:
            self.put(keys, f"[{flow}]")

    def remove(self, keys: Keys) -> None:
        """Take out a key and its value; the last one of a mapping stays."""
        key, node = self._find(keys)
        parent = self._find(keys[:-1])[1]
        if key is None or not isinstance(parent, yaml.MappingNode) or len(parent.value) < 2:
            raise NoPlace(f"{'.'.join(map(str, keys))} is the only one there")
        if not parent.flow_style:
            lines = self.text.splitlines(keepends=True)
            del lines[key.start_mark.line : self._last_line(node) + 1]
            self.text = "".join(lines)
            return
        first, last = key.start_mark.index, self._end(node)
        if parent.value[-1][0].start_mark.index == first:
            first = self.text.rindex(",", 0, first)
        else:
            last = self.text.index(",", last) + 1
            last += len(self.text[last:]) - len(self.text[last:].lstrip(" "))
        self.text = self.text[:first] + self.text[last:]

    def add_block(self, section: str, block: str) -> None:
        """Add an entry of several lines (its key not indented) at the end of a top-level section."""
        node = self._find((section,))[1]
        if not isinstance(node, yaml.MappingNode) or node.flow_style:
            raise NoPlace(f"{section} is not written line by line")
        column = node.start_mark.column
        lines = self.text.splitlines(keepends=True)
        number = self._last_line(node) + 1
        if not lines[number - 1].endswith("\n"):
            lines[number - 1] += "\n"
        indented = "".join(
            " " * column + line if line.strip() else line for line in block.splitlines(keepends=True)
        )
        lines.insert(number, "\n" + indented)
        self.text = "".join(lines)

    # insides

    def _find(self, keys: Keys) -> tuple[yaml.Node | None, yaml.Node]:
        key: yaml.Node | None = None
        node: yaml.Node | None = compose(self.text)
        for name in keys:
            if isinstance(node, yaml.SequenceNode) and isinstance(name, int) and name < len(node.value):
                key, node = None, node.value[name]
                continue
            pairs: list[tuple[yaml.Node, yaml.Node]] = (
                node.value if isinstance(node, yaml.MappingNode) else []
            )
            found = next((pair for pair in pairs if pair[0].value == str(name)), None)
            if found is None:
                raise NoPlace(f"there is no {'.'.join(map(str, keys))}")
            key, node = found
        assert node is not None
        return key, node

    def _end(self, node: yaml.Node) -> int:
        """Index behind the last character of a value; marks of blocks stand behind what follows them."""
        if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
            last: yaml.Node | tuple[yaml.Node, yaml.Node] = node.value[-1]
            return self._end(last[1] if isinstance(last, tuple) else last)
        text = self.text[node.start_mark.index : node.end_mark.index]
        return node.start_mark.index + len(text.rstrip())

    def _last_line(self, node: yaml.Node) -> int:
        return self.text.count("\n", 0, self._end(node))

    def _put_flow(self, node: yaml.CollectionNode, entry: str, comment: str) -> None:
        close = self._end(node) - 1
        inner = self.text[node.start_mark.index + 1 : close]
        kept = inner.rstrip().rstrip(",")
        if " #" in kept.rpartition("\n")[2]:
            raise NoPlace("a comment stands where the entry would go")
        tail = inner[len(inner.rstrip()) :]
        start = node.start_mark.index + 1
        separator = ", " if kept.strip() else ""
        self.text = self.text[:start] + kept + separator + entry + tail + self.text[close:]
        if comment:
            line = self.text.count("\n", 0, start + len(kept))
            lines = self.text.splitlines(keepends=True)
            if "#" not in lines[line]:
                lines[line] = f"{lines[line].rstrip()}    # {comment}\n"
            self.text = "".join(lines)

    def _put_block(self, node: yaml.MappingNode, entry: str, before: tuple[str, ...], comment: str) -> None:
        column = node.start_mark.column
        text = entry + (f"    # {comment}" if comment else "")
        for key, _ in node.value:
            if key.value in before:
                self._put_line(key.start_mark.line, column, text)
                return
        self._put_line(self._last_line(node) + 1, column, text)

    def _put_rows(self, number: int, column: int, rows: Sequence[str]) -> None:
        """A list item of several rows; what would be too long goes to the next line."""
        folded = [_folded(row) if column + len(row) >= LONGEST else row for row in rows]
        lines = [line for row in folded for line in row.split("\n")]
        for offset, row in enumerate(lines):
            self._put_line(number + offset, column, f"{'  ' if offset else '- '}{row}")

    def _put_line(self, number: int, column: int, text: str) -> None:
        lines = self.text.splitlines(keepends=True)
        if number and not lines[number - 1].endswith("\n"):
            lines[number - 1] += "\n"
        lines.insert(number, f"{' ' * column}{text}\n")
        self.text = "".join(lines)


def _folded(row: str) -> str:
    """An entry whose text stands in the next line, without the quotes that it needs no more."""
    key, value = row.split(": ", 1)
    return f"{key}: >-\n  {json.loads(value) if value.startswith(chr(34)) else value}"
