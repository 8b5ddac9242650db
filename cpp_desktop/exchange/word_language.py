"""What a template for Word may say: values, `if` and `for`, and nothing that runs, reckons or reaches further."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from jinja2 import StrictUndefined, Template, Undefined, nodes
from jinja2.exceptions import TemplateSyntaxError, UndefinedError
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from cpp_desktop.domain.errors import Refused

MOST_WRITTEN = 16 * 1024 * 1024
"""Characters that one part of a document may grow to; a thousand minutes take two million."""
DEEPEST = 4
"""Loops inside each other: items, their minutes, those's actions, and one to spare."""

_FILTERS = ("capitalize", "d", "default", "first", "join", "last", "length", "lower", "title", "trim", "upper")
_TESTS = ("defined", "divisibleby", "even", "in", "none", "odd", "undefined")
_LINES = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_NOT_IN_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_OF_A_LOOP = ("first", "index", "index0", "last", "length", "revindex")
_SAID = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Const, nodes.Getattr, nodes.Getitem, nodes.For,
    nodes.If, nodes.Filter, nodes.Test, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.CondExpr,
)  # fmt: skip

_ONLY = (
    "The template says “{0}”, which a template may not. It may name what the paper knows, in double braces, and say "
    "“if” and “for”; nothing else is done."
)
_FILTER = "The template says “|{0}”, which is not known. Known are: {1}."
_NOT_WELL = "Something in the template is not written as it should be, near “{0}”. {1}."
_UNKNOWN = "The template names “{0}”, which this paper does not know. Known are: {1}."
_NO_TEXT = "The template puts a list where a text is to be. Say “for” to go through a list."
_TOO_LONG = "The template writes the same things over and over, until the paper is far too large."


class _Unknown(StrictUndefined):
    """A name that nothing stands behind; whoever uses it is told which."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        return str(self._undefined_name)


class _Measured(Template):
    """A template that stops where it would write far too much."""

    def render(self, *args: Any, **kwargs: Any) -> str:  # noqa: ANN401 - as Jinja has it
        """Return what was written.

        Raises:
            Refused: `template`, when it is far too much.
        """
        written, size = [], 0
        for piece in self.generate(*args, **kwargs):
            size += len(piece)
            if size > MOST_WRITTEN:
                raise Refused(template=_TOO_LONG)
            written.append(piece)
        return "".join(written)


class WordLanguage(ImmutableSandboxedEnvironment):
    """Jinja, of which only what is in `_SAID` is let through; every value is put down as text."""

    template_class = _Measured

    def __init__(self) -> None:
        super().__init__(autoescape=True, undefined=_Unknown, finalize=_as_text)
        self.globals.clear()
        self.filters = {name: self.filters[name] for name in _FILTERS}
        self.tests = {name: self.tests[name] for name in _TESTS}

    def from_string(self, source: Any, *args: Any, **kwargs: Any) -> Template:  # noqa: ANN401 - as Jinja has it
        """Return a template of which every word is known to be harmless.

        Raises:
            Refused: `template`, with what it says that it may not.
        """
        try:
            tree = self.parse(source)
            for node in tree.iter_child_nodes():
                _look_through(node, source, 0)
            return super().from_string(tree, *args, **kwargs)
        except TemplateSyntaxError as problem:
            near = _near(source, problem.lineno)
            raise Refused(template=_NOT_WELL.format(near, (problem.message or "").rstrip("."))) from None
        except RecursionError:
            raise Refused(template=_NOT_WELL.format("((((", "Too much stands inside each other")) from None

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 - any value
        """Return what a name with a dot stands for: an entry of the paper, or the number of a loop's turn."""
        if isinstance(obj, LoopContext) and attribute in _OF_A_LOOP:
            return getattr(obj, attribute)
        return self.getitem(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:  # noqa: ANN401 - any value
        """Return an entry of the paper, or one of a list by its number."""
        if isinstance(obj, Undefined):
            return obj
        if isinstance(obj, Mapping) and argument in obj:
            return obj[argument]
        if isinstance(obj, list) and isinstance(argument, int) and -len(obj) <= argument < len(obj):
            return obj[argument]
        return self.undefined(obj=obj, name=argument)


def unknown(problem: UndefinedError, known: Iterable[str]) -> Refused:
    """Return the refusal of a template that names what is not known."""
    return Refused(template=_UNKNOWN.format(problem.message, ", ".join(known)))


def _look_through(node: nodes.Node, source: str, deep: int) -> None:
    """Go through everything a template says.

    Raises:
        Refused: `template`, at the first thing it may not.
    """
    if not isinstance(node, _SAID) or (isinstance(node, nodes.For) and (node.recursive or deep >= DEEPEST)):
        raise Refused(template=_ONLY.format(_near(source, node.lineno)))
    if isinstance(node, nodes.Getattr | nodes.Name) and _is_inside(_name(node)):
        raise Refused(template=_ONLY.format(_name(node)))
    if isinstance(node, nodes.Getitem) and not isinstance(node.arg, nodes.Const):
        raise Refused(template=_ONLY.format(_near(source, node.lineno)))
    if isinstance(node, nodes.Filter) and node.name not in _FILTERS:
        raise Refused(template=_FILTER.format(node.name, ", ".join(_FILTERS)))
    for child in node.iter_child_nodes():
        _look_through(child, source, deep + isinstance(node, nodes.For))


def _is_inside(name: str) -> bool:
    return name == "self" or name.startswith("_")


def _name(node: nodes.Getattr | nodes.Name) -> str:
    return node.attr if isinstance(node, nodes.Getattr) else node.name


def _near(source: str, line: int | None) -> str:
    """Return the words of a line of a document, without what marks them up."""
    lines = source.splitlines()
    return Markup(lines[line - 1]).striptags()[:80] if line and line <= len(lines) else "…"


def _as_text(value: object) -> object:
    """Put a value down as the text it is: neither marks nor braces in it mean anything.

    Raises:
        Refused: `template`, for what is no text.
    """
    if isinstance(value, Undefined) or hasattr(value, "__html__"):
        return value
    if not isinstance(value, str | int):
        raise Refused(template=_NO_TEXT)
    text = _NOT_IN_XML.sub("", _LINES.sub("\n", str(value)))
    return Markup(str(escape(text)).replace("{", "&#123;").replace("}", "&#125;"))
