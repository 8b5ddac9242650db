from __future__ import annotations

import pytest


def titles(answer) -> list[str]:
    return [hit["title"] for hit in answer.json]


def test_it_finds_people_by_the_beginning_of_a_word(command, sample):
    answer = command("search", sample, "llyr", "--json")
    assert "Llŷr Bowen" in titles(answer)
    assert list(answer.json[0]) == ["kind", "id", "title", "snippet"]


def test_every_word_must_be_there(command, sample):
    both = command("search", sample, "permit letter", "--json")
    assert both.json
    assert len(both.json) <= len(command("search", sample, "permit", "--json").json)
    assert command("search", sample, "permit zeppelin", "--json").json == []


def test_snippets_hold_what_was_asked_for(command, sample):
    found = [hit for hit in command("search", sample, "permit", "--json").json if hit["kind"] == "minute"]
    assert found
    assert all("permit" in hit["snippet"].lower() for hit in found)


def test_what_is_confidential_is_only_counted(command, sample):
    answer = command("search", sample, "confidence", "--json")
    whole = command("search", sample, "confidence", "--json", "--whole")
    assert len(whole.json) > len(answer.json)
    assert "Left out: " in answer.err
    assert "--whole" in answer.err
    assert whole.err == ""


def test_those_who_have_died_are_asked_for(command, sample):
    assert "Derek Hallam" not in titles(command("search", sample, "Derek Hallam", "--json"))
    assert "Derek Hallam" in titles(command("search", sample, "Derek Hallam", "--json", "--whole"))


def test_without_json_each_find_is_a_line(command, sample):
    answer = command("search", sample, "bowen")
    assert answer.code == 0
    assert "\tLlŷr Bowen\t" in answer.out
    assert {line.count("\t") for line in answer.out.splitlines()} == {2}


@pytest.mark.parametrize("words", ["", "   ", '"', "*", "NEAR(", "a OR b", "-"])
def test_signs_are_words_like_others(command, sample, words):
    answer = command("search", sample, "--json", "--", words)
    assert answer.code == 0
    assert answer.err == ""
