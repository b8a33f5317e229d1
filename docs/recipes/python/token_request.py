# A small port to Python: three of the fourteen parameters, each read from its text to its canonical text and its issues.

import base64
import binascii
import re

CODES = {
    "kid.missing": -4018,
    "kid.hex": -4020,
    "kid.length": -4021,
    "kid.name": -4022,
    "securityLevel.missing": -7003,
    "securityLevel.value": -7004,
    "wvExtension.shape": -7009,
    "wvExtension.type": -2036,
    "wvExtension.payload-missing": -2035,
    "wvExtension.payload-base64": -2037,
}


def read_kid(text):
    """Table 14, kid: 32 hexadecimal digits, or ^ and 1 to 64 characters, counted in UTF-16 units."""
    if text is None or text == "":
        return None, ["kid.missing"]
    if not text.startswith("^"):
        return (text.lower(), []) if re.fullmatch("[0-9A-Fa-f]{32}", text) else (None, ["kid.hex"])
    if len(text.encode("utf-16-le", "surrogatepass")) > 2 * (1 + 64):
        return None, ["kid.length"]
    return (text, []) if len(text) > 1 and is_well_formed(text) else (None, ["kid.name"])


def read_security_level(text):
    """Table 14, securityLevel: 1 to 5."""
    if text is None:
        return None, ["securityLevel.missing"]
    return (text, []) if re.fullmatch("[1-5]", text) else (None, ["securityLevel.value"])


def read_wv_extension(text):
    """Table 14, wvExtension: a type of 4 characters, a comma and Base64; each of the two can have its issue."""
    if text.count(",") != 1 or not is_well_formed(text):
        return None, ["wvExtension.shape"]
    kind, payload = text.split(",")
    issues = [] if re.fullmatch("[ -~]{4}", kind) else ["wvExtension.type"]
    content = bytes_of(payload)
    if payload == "":
        issues.append("wvExtension.payload-missing")
    elif content is None:
        issues.append("wvExtension.payload-base64")
    return (None, issues) if issues else (text, [])


def bytes_of(payload):
    """RFC 4648 section 4, with padding, and with trailing bits that are zero."""
    try:
        content = base64.b64decode(payload, validate=True)
    except (binascii.Error, ValueError):
        return None
    return content if base64.b64encode(content).decode() == payload else None


def is_well_formed(text):
    return not re.search("[\ud800-\udfff]", text)
