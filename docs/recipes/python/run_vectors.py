# Runs vectors against the port beside it: python3 run_vectors.py FILE. It looks at the three parameters and at no others.

import json
import re
import sys
from urllib.parse import quote_plus, unquote_plus

from token_request import CODES, read_kid, read_security_level, read_wv_extension

UNDECODABLE = object()  # it counts as given, and its issue is one of the body


def decode(encoded):
    """A name or a text, without any repair."""
    if re.search("%(?![0-9A-Fa-f]{2})", encoded):
        return UNDECODABLE
    try:
        return unquote_plus(encoded, errors="strict")
    except UnicodeDecodeError:
        return UNDECODABLE


def encode(text):
    """As the WHATWG URL standard writes, which escapes the tilde and leaves the asterisk."""
    return quote_plus(text, safe="*").replace("~", "%7E")


def texts_of(body, name):
    pairs = [pair.partition("=") for pair in body.split("&") if pair != ""]
    return [decode(text) for encoded, _, text in pairs if decode(encoded) == name]


def answer(body):
    """The canonical pairs of the three parameters, and their issues, in the order of the contract."""
    first = lambda name: next(iter(texts_of(body, name)), None)
    questions = [("kid", {}, read_kid, first("kid"))]
    questions += [("securityLevel", {}, read_security_level, first("securityLevel"))]
    for index, text in enumerate(texts_of(body, "wvExtension")):
        questions.append(("wvExtension", {"index": index}, read_wv_extension, text))
    pairs, issues = [], []
    for name, place, read, text in questions:
        value, rules = (None, []) if text is UNDECODABLE else read(text)
        pairs.append(f"{name}={encode(value or '')}")
        issues += [{"rule": rule, "code": CODES[rule], "parameter": name, **place} for rule in rules]
    return pairs, issues


def is_right(vector):
    pairs, issues = answer(vector["body"])
    if "canonical" in vector:
        canonical = re.findall(r"(?:^|(?<=&))(?:kid|securityLevel|wvExtension)=[^&]*", vector["canonical"])
        return pairs == canonical and issues == []
    expected = [issue for issue in vector["issues"] if issue["rule"] in CODES]
    is_cut = vector["issues"][-1]["rule"] == "body.too-many-issues"
    return expected == (issues[: len(expected)] if is_cut else issues)


with open(sys.argv[1], encoding="utf-8") as file:
    vectors = json.load(file)["vectors"]
wrong = [vector for vector in vectors if not is_right(vector)]
for vector in wrong:
    print("wrong:", json.dumps(vector))
print(f"{len(vectors)} vectors, {len(wrong)} wrong")
sys.exit(1 if wrong else 0)
