"""What a template may say; everything else is refused before anything of it runs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2.exceptions import UndefinedError

from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange.word_language import WordLanguage

TOLD = {"title": "Agenda", "large": False, "items": [{"title": "Welcome", "items": ["A paper"]}, {"title": "End"}]}


def said(template: str, **told: object) -> str:
    return WordLanguage().from_string(template).render({**TOLD, **told})


@pytest.mark.parametrize(
    ("template", "written"),
    [
        ("{{ title }}, {{ title|upper }}", "Agenda, AGENDA"),
        ("{% for one in items %}{{ loop.index }}. {{ one.title }} {% endfor %}", "1. Welcome 2. End "),
        ("{{ items[0].items[0] }}", "A paper"),
        ("{% if items|length > 1 and not large %}many{% else %}few{% endif %}", "many"),
        ("{{ 'yes' if large else 'no' }}", "no"),
        ("{{ nothing|default('–') }}", "–"),
        ("{% if nothing is defined %}yes{% endif %}{# a note #}", ""),
        ("{% raw %}{{ title }}{% endraw %}", "{{ title }}"),
    ],
)
def test_a_template_names_asks_and_repeats(template: str, written: str) -> None:
    assert said(template) == written


@pytest.mark.parametrize(
    "template",
    [
        "{{ ''.__class__ }}",
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ title['__class__'].x }}",
        "{{ title.upper() }}",
        "{{ self }}",
        "{{ self._TemplateReference__context }}",
        "{{ items|attr('append') }}",
        "{{ title|safe }}",
        "{{ items|map('upper') }}",
        "{% for i in range(10**9) %}x{% endfor %}",
        "{% for one in items recursive %}{{ loop(one.items) }}{% endfor %}",
        "{{ 'a' * 10**10 }}",
        "{{ '%1000000000d' % 1 }}",
        "{{ title ~ title }}",
        "{{ items[1:] }}",
        "{% include 'minutes' %}",
        "{% import 'os' as os %}",
        "{% extends 'x' %}",
        "{% set x = title %}",
        "{% macro x() %}x{% endmacro %}",
        "{% with x = title %}{{ x }}{% endwith %}",
        "{% filter upper %}x{% endfilter %}",
        "{% block x %}{% endblock %}",
        "{% autoescape false %}{{ title }}{% endautoescape %}",
        "{% do items.append(1) %}",
        "{{ lipsum() }}",
        "{{ items }}",
        "{{ title is callable }}",
        "{{ title",
        "{% if title %}",
        "{{ " + "(" * 100_000 + " }}",
        "{% for a in title %}" * 5 + "{% endfor %}" * 5,
        "{% for a in title %}{% for b in title %}" + "x" * 600_000 + "{% endfor %}{% endfor %}",
    ],
)
def test_nothing_runs_reckons_or_reaches_further(template: str) -> None:
    with pytest.raises((Refused, UndefinedError)):
        said(template)


def test_a_refusal_shows_the_words_it_is_about() -> None:
    with pytest.raises(Refused, match=r"says “{{ cycler }}{{ range\(3\) }}”") as refused:
        said("<w:t>{{ cycler }}</w:t>{{ range(3) }}")
    assert set(refused.value.problems) == {"template"}
    with pytest.raises(Refused, match=r"“\|center”, which is not known. Known are: capitalize, "):
        said("{{ title|center }}")


@pytest.mark.parametrize("name", ["groop", "title.upper", "items[0].when", "items[9]", "loop"])
def test_a_name_that_is_not_known_is_told(name: str) -> None:
    with pytest.raises(UndefinedError):
        said(f"{{{{ {name} }}}}")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("<w:p>&", "&lt;w:p&gt;&amp;"),
        ("{{ title }}{% x %}", "&#123;&#123; title &#125;&#125;&#123;% x %&#125;"),
        ('"{_{', "&#34;&#123;_&#123;"),
        ("one\r\ntwo\vthree\u2028four", "one\ntwo\nthree\nfour"),
        ("a\0b\a\x1b\ud800\ufffe", "ab"),
    ],
)
def test_data_is_text_and_nothing_else(text: str, written: str) -> None:
    assert said("{{ text }}", text=text) == written


@given(st.text())
def test_no_data_is_ever_a_mark_a_brace_or_what_xml_forbids(text: str) -> None:
    written = said("{{ text }}{{ text|upper }}", text=text)
    assert not set(written) & set("<>{}\0\a\x0b\x0c")
