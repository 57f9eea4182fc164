# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every language is complete: all strings translated, all plural forms there, no placeholder, mnemonic or tab lost or added.

usage: check_translations.py <source root>             the languages against each other
       check_translations.py <source root> <lupdate>   each against the strings of the sources, too; 77 where lupdate is missing
"""
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

from sources import report

SKIP = 77
# What each plural form is for, in the order of Qt Linguist. One that only a single number takes may leave the number out.
ONE_FORM, TWO_FORMS, SLAVIC = ("all",), ("1", "others"), ("1, 21…", "2 to 4, 22…", "others")
FORMS = {
    "ar": ("0", "1", "2", "3 to 10…", "11 to 99…", "others"),
    "de": TWO_FORMS,
    "en": TWO_FORMS,
    "es": TWO_FORMS,
    "fr": ("0 and 1", "others"),
    "he": TWO_FORMS,
    "it": TWO_FORMS,
    "ja": ONE_FORM,
    "ko": ONE_FORM,
    "pl": ("1", "2 to 4, 22…", "others"),
    "pt_BR": ("0 and 1", "others"),
    "ru": SLAVIC,
    "tr": ONE_FORM,
    "uk": SLAVIC,
    "zh_CN": ONE_FORM,
}
MARKS = re.compile(r"%L?(?:\d\d?|n)|(?<!&)&(?!&)|\t")
SOURCES = ("ui", "app")


def marks(text: str) -> Counter:
    """What a translation has to keep; the number of things with and without separators is one."""
    return Counter("%n" if mark == "%Ln" else mark for mark in MARKS.findall(text))


def messages(file: Path) -> dict:
    """Of each (context, source, comment) its elements; obsolete ones too."""
    found = {}
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment", ""))
            found.setdefault(key, []).append(message)
    return found


def label_of(file: Path, key: tuple) -> str:
    context, source, comment = key
    return f"{file.name}: {context}: {source!r}" + (f" ({comment})" if comment else "")


def is_plural(message) -> bool:
    return message.get("numerus") == "yes"


def state_of(message, use: tuple):
    """What is wrong with one message."""
    source, translation = message.findtext("source"), message.find("translation")
    kind = translation.get("type")
    if kind:
        yield "is obsolete" if kind in {"obsolete", "vanished"} else f"is {kind}"
        return
    forms = [form.text or "" for form in translation.iter("numerusform")] if is_plural(message) else [translation.text or ""]
    if is_plural(message) and len(forms) != len(use):
        yield f"has {len(forms)} plural forms, not {len(use)} ({'; '.join(use)})"
        return
    for form, numbers in zip(forms, use if is_plural(message) else ("",)):
        if source.strip() and not form.strip():
            yield "is not translated"
            continue
        lost, added = marks(source) - marks(form), marks(form) - marks(source)
        if numbers.isdigit():
            lost.pop("%n", None)
        if lost or added:
            of = f" for {numbers}" if numbers else ""
            yield f"{form!r}{of}: " + ", ".join([f"lost {mark!r}" for mark in lost] + [f"added {mark!r}" for mark in added])


def problems_of(file: Path, wanted: dict) -> list[str]:
    """What is wrong with one language, held against the strings that it has to know."""
    language = file.stem.removeprefix("ferry_")
    use = FORMS.get(language)
    if use is None:
        return [f"{file.name}: the plural forms of {language} are not in check_translations.py"]
    found = []
    declared = ET.parse(file).getroot().get("language", "")
    if declared != language and declared.split("_")[0] != language:
        found.append(f"{file.name}: is of language {declared!r}")
    own = messages(file)
    for key, same in own.items():
        label = label_of(file, key)
        if len(same) > 1:
            found.append(f"{label}: is there {len(same)} times")
        if key not in wanted:
            found.append(f"{label}: is not used")
        found += [f"{label}: {problem}" for message in same for problem in state_of(message, use)]
    found += [f"{label_of(file, key)}: is missing" for key in wanted.keys() - own.keys()]
    return found


def strings_of_sources(root: Path, lupdate: str, language: str = "en") -> dict:
    """The strings as Qt Linguist would get them for a new language."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, f"ferry_{language}.ts")
        subprocess.run([lupdate, "-silent", "-locations", "none", "-I", root, "-extensions", "cpp,h",
                        *(root / name for name in SOURCES), "-ts", file], check=True, stderr=subprocess.DEVNULL)
        return messages(file)


def lost_contexts(root: Path, strings: dict) -> list[str]:
    """Contexts that no program asks for: lupdate has not understood something before the class, and left its namespace out."""
    sources = "".join(file.read_text(encoding="utf-8") for folder in SOURCES for file in sorted((root / folder).rglob("*.[ch]*")))
    known = set(re.findall(r'(?:Q_DECLARE_TR_FUNCTIONS\(|translate\(")(\w+)', sources))
    lost = sorted({context for context, _, _ in strings} - known)
    return [f"{context}: lupdate has lost the namespace of this class" for context in lost if "::" not in context]


def problems(root: Path, strings: dict | None = None) -> list[str]:
    files = sorted((root / "translations").glob("*.ts"))
    if not files:
        return ["translations: there is none"]
    if strings is None:
        strings = {}
        for file in files:
            strings |= messages(file)
    # The sources are English: only their plural forms need a translation.
    plurals = {key: same for key, same in strings.items() if is_plural(same[0])}
    return [line for file in files for line in problems_of(file, plurals if file.stem == "ferry_en" else strings)]


def main(root: Path, lupdate: str | None = None) -> int:
    if lupdate is None:
        return report(problems(root))
    if not Path(lupdate).is_file():
        print(f"lupdate is not installed: the strings of the sources cannot be read ({lupdate})")
        return SKIP
    strings = strings_of_sources(root, lupdate)
    return report(problems(root, strings) + lost_contexts(root, strings))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:]))
