# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each gate refuses what it is there to refuse, and lets pass what is right."""
import contextlib
import io
import os
import tempfile
import unittest
from pathlib import Path

import check_core_binaries
import check_core_text
import check_layers
import check_spdx
import check_translations
from sources import code_only

LAYERS = {"base": [], "async": ["base"], "engine": ["async", "base"]}
CPP = "".join(f"// {line}\n" for line in check_spdx.TEXT)
SCRIPT = "".join(f"# {line}\n" for line in check_spdx.TEXT)


class Gate(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for name in ("core", "ui", "app"):
            (self.root / name).mkdir()

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def includes(self, path, *included):
        self.write(path, "".join(f'#include "{name}"\n' for name in included))


class Layers(Gate):
    def refused(self, path, included):
        self.includes(path, included)
        found = [line for line in check_layers.problems(self.root, LAYERS) if line.startswith(f"{path}:1: includes {included}: ")]
        self.assertEqual(len(found), 1, check_layers.problems(self.root, LAYERS))

    def test_whatTheTableAllows_passes(self):
        self.includes("core/base/error.h")
        self.includes("core/async/lane.h", "core/base/error.h", "core/async/stop.h")
        self.includes("core/engine/transfer.cpp", "core/async/lane.h", "core/base/error.h", "core/engine/transfer.h", "transfer.moc")
        self.includes("core/ferry_core.h", "core/base/error.h")
        self.includes("core/ferry_core.cpp", "core/ferry_core.h", "core/engine/transfer.h")
        self.includes("ui/window.cpp", "ui/window.h", "core/ferry_core.h", "core/model/request.h")
        self.includes("app/main.cpp", "core/ferry_core.h", "ui/window.h", "app/cli/copy.h")
        self.assertEqual(check_layers.problems(self.root, LAYERS), [])

    def test_upwardInclude_isRefused(self):
        self.refused("core/base/error.h", "core/engine/transfer.h")

    def test_includeInAngleBrackets_isHeldToTheTableToo(self):
        self.write("core/base/error.h", "#include <core/engine/transfer.h>\n")
        self.assertEqual(len(check_layers.problems(self.root, LAYERS)), 1)

    def test_layerOutsideTheTable_isRefused(self):
        self.refused("core/extra/thing.h", "core/base/error.h")

    def test_useThatIsNeverMade_isRefused(self):
        self.includes("core/engine/transfer.cpp", "core/base/error.h")
        self.assertEqual(check_layers.problems(self.root, LAYERS),
                         ["core/CMakeLists.txt: engine USES async, which it never includes"])

    def test_coreThatKnowsWindowOrApplication_isRefused(self):
        self.refused("core/base/error.h", "ui/window.h")
        self.refused("core/base/error.h", "app/main.h")

    def test_layerThatKnowsTheFacade_isRefused(self):
        self.refused("core/engine/transfer.cpp", "core/ferry_core.h")

    def test_facadeHeaderThatOffersAnInnerLayer_isRefused(self):
        self.refused("core/ferry_core.h", "core/engine/transfer.h")

    def test_windowThatKnowsAnInnerLayer_isRefused(self):
        self.refused("ui/window.cpp", "core/engine/transfer.h")

    def test_windowThatKnowsTheApplication_isRefused(self):
        self.refused("ui/window.cpp", "app/main.h")

    def test_includeFromBesides_isRefused(self):
        self.refused("core/engine/transfer.cpp", "transfer.h")

    def test_commandLineThatKnowsTheWindow_isRefused(self):
        self.refused("app/cli/copy.cpp", "ui/window.h")
        self.refused("app/integrate/menus.cpp", "ui/window.h")


class Spdx(Gate):
    def test_bothLines_pass(self):
        self.write("core/a.h", CPP + "#pragma once\n")
        self.write("core/CMakeLists.txt", SCRIPT)
        self.write("packaging/run", "#!/bin/sh\n" + SCRIPT)
        self.write("README.md", "no source\n")
        self.assertEqual(check_spdx.problems(self.root), [])

    def test_missingLines_areRefused(self):
        self.write("core/a.h", "#pragma once\n")
        self.write("core/b.cpp", CPP.splitlines()[0] + "\n")
        self.write("core/c.cpp", "\n" + CPP)
        self.write("core/CMakeLists.txt", "project(x)\n")
        self.write("packaging/run", "#!/bin/sh\necho\n")
        self.assertEqual(len(check_spdx.problems(self.root)), 5)

    def test_otherLicense_isRefused(self):
        self.write("core/a.h", CPP.replace("GPL-3.0-or-later", "MIT"))
        self.assertEqual(len(check_spdx.problems(self.root)), 1)


class CoreText(Gate):
    def test_plainCode_passes(self):
        self.write("core/a.cpp", 'auto str(int);\nint attr(int); // tr("x")\nconst char *text = "tr(";\nint n = 1\'000; str(n);\n')
        self.write("ui/a.cpp", 'tr("Copy");\n')
        self.assertEqual(check_core_text.problems(self.root), [])

    def test_everyWayToTranslate_isRefused(self):
        for call in ('tr("x")', 'QObject::tr ("x")', 'qtTrId("x")', 'QCoreApplication::translate("a", "b")', 'QT_TR_NOOP("x")',
                     'QT_TRANSLATE_NOOP("a", "b")', 'Q_DECLARE_TR_FUNCTIONS(A)'):
            with self.subTest(call):
                self.write("core/a.cpp", f"auto a = 1'000 + '\"'; {call};\n")
                self.assertEqual(len(check_core_text.problems(self.root)), 1)

    def test_blanking_keepsLines(self):
        self.assertEqual(code_only('a /* 1\n2 */ b "c" // d\ne').split(), ["a", "b", "e"])
        self.assertEqual(code_only("/*\n\n*/").count("\n"), 2)


LUPDATE = os.environ.get("FERRY_LUPDATE", "")


class Translations(Gate):
    """Each test begins with a German that is right."""
    NEW, COUNT = "<source>&amp;New %1</source>", "<source>%Ln item(s)</source>"
    GERMAN = (f"<message>{NEW}<translation>%1 &amp;neu</translation></message>",
              f"<message numerus='yes'>{COUNT}<translation><numerusform>Ein Element</numerusform>"
              "<numerusform>%n Elemente</numerusform></translation></message>")
    ENGLISH = (GERMAN[1].replace("Elemente", "items"),)

    def setUp(self):
        super().setUp()
        self.catalogue("de", *self.GERMAN)
        self.catalogue("en", *self.ENGLISH)

    def catalogue(self, language, *messages, declared=None):
        self.write(f"translations/ferry_{language}.ts",
                   f"<?xml version='1.0'?><TS version='2.1' language='{declared or language}'>"
                   f"<context><name>A</name>{''.join(messages)}</context></TS>")

    def refused(self, problem, strings=None):
        found = check_translations.problems(self.root, strings)
        self.assertTrue(len(found) == 1 and problem in found[0], found)

    def test_completeLanguages_pass(self):
        self.catalogue("de", *self.GERMAN, declared="de_DE")
        self.catalogue("ar", self.GERMAN[0], self.with_forms("none", "one", "two", *3 * ["%Ln"]))
        self.assertEqual(check_translations.problems(self.root), [])

    def with_forms(self, *forms):
        return (f"<message numerus='yes'>{self.COUNT}<translation>"
                + "".join(f"<numerusform>{form}</numerusform>" for form in forms) + "</translation></message>")

    def test_noLanguage_isRefused(self):
        for file in (self.root / "translations").iterdir():
            file.unlink()
        self.refused("there is none")

    def test_unfinishedString_isRefused(self):
        self.catalogue("de", self.GERMAN[0].replace("<translation>", "<translation type='unfinished'>"), self.GERMAN[1])
        self.refused("is unfinished")

    def test_obsoleteString_isRefused(self):
        for kind in ("obsolete", "vanished"):
            self.catalogue("de", self.GERMAN[0].replace("<translation>", f"<translation type='{kind}'>"), self.GERMAN[1])
            self.refused("is obsolete")

    def test_emptyString_isRefused(self):
        self.catalogue("de", f"<message>{self.NEW}<translation> </translation></message>", self.GERMAN[1])
        self.refused("is not translated")
        self.catalogue("de", self.GERMAN[0], self.with_forms("Ein Element", ""))
        self.refused("is not translated")

    def test_stringThatOnlyAnotherLanguageHas_isRefused(self):
        self.catalogue("fr", self.GERMAN[1].replace("Ein", "%n"))
        self.refused("ferry_fr.ts: A: '&New %1': is missing")

    def test_stringTwice_isRefused(self):
        self.catalogue("de", *self.GERMAN, self.GERMAN[0])
        self.refused("is there 2 times")

    def test_englishNeedsPluralFormsOnly(self):
        self.catalogue("en", *self.ENGLISH, self.GERMAN[0])
        self.refused("ferry_en.ts: A: '&New %1': is not used")
        self.catalogue("en")
        self.refused("ferry_en.ts: A: '%Ln item(s)': is missing")

    def test_placeholderMnemonicOrTabLostOrAdded_isRefused(self):
        for text, problem in (("&amp;neu", "lost '%1'"), ("%1 %2 &amp;neu", "added '%2'"), ("%1 neu", "lost '&'"),
                              ("%1 &amp;neu\tF7", r"added '\t'"), ("%1 &amp;neu %n", "added '%n'"), ("%L1 &amp;neu", "lost '%1', added '%L1'")):
            with self.subTest(text):
                self.catalogue("de", f"<message>{self.NEW}<translation>{text}</translation></message>", self.GERMAN[1])
                self.refused(problem)

    def test_placeholderLostInAPluralForm_isRefusedUnlessOneNumberTakesIt(self):
        self.catalogue("de", self.GERMAN[0], self.with_forms("%n Element", "Elemente"))
        self.refused("for others: lost '%n'")
        self.catalogue("de", self.GERMAN[0], self.with_forms("%1 Element", "%n Elemente"))
        self.refused("for 1: added '%1'")
        self.catalogue("de", *self.GERMAN)
        self.catalogue("fr", *self.GERMAN)
        self.refused("for 0 and 1: lost '%n'")

    def test_wrongNumberOfPluralForms_isRefused(self):
        for forms in ((), ("%n",), 3 * ("%n",)):
            self.catalogue("de", self.GERMAN[0], self.with_forms(*forms))
            self.refused(f"has {len(forms)} plural forms, not 2")

    def test_languageThatNobodyKnows_isRefused(self):
        self.catalogue("xx", *self.GERMAN)
        self.refused("the plural forms of xx are not in")

    def test_languageUnderAnotherName_isRefused(self):
        self.catalogue("de", *self.GERMAN, declared="fr_FR")
        self.refused("is of language 'fr_FR'")

    def fill_sources(self, more=""):
        self.write("ui/a.cpp", "class A : public QObject\n{\n    Q_OBJECT\n    void f() { tr(\"&New %1\"); tr(\"%Ln item(s)\", nullptr, 2); }\n};\n")
        self.write("app/b.cpp", more)

    @unittest.skipUnless(Path(LUPDATE).is_file(), "lupdate is not installed")
    def test_stringThatNoLanguageKnows_isRefused(self):
        self.fill_sources()
        self.assertEqual(check_translations.problems(self.root, check_translations.strings_of_sources(self.root, LUPDATE)), [])
        self.fill_sources('auto s = QCoreApplication::translate("A", "&New %1", "a folder");\n')
        self.refused("ferry_de.ts: A: '&New %1' (a folder): is missing", check_translations.strings_of_sources(self.root, LUPDATE))

    @unittest.skipUnless(Path(LUPDATE).is_file(), "lupdate is not installed")
    def test_stringThatNoSourceHas_isRefused(self):
        self.fill_sources()
        self.catalogue("de", *self.GERMAN, self.GERMAN[0].replace("New", "Old"))
        self.refused("ferry_de.ts: A: '&Old %1': is not used", check_translations.strings_of_sources(self.root, LUPDATE))

    @unittest.skipUnless(Path(LUPDATE).is_file(), "lupdate is not installed")
    def test_classWhoseNamespaceIsLost_isRefused(self):
        def lost(before):
            header = f"namespace x {{\n{before}\n}}\nnamespace x::y {{\nclass A : public QObject {{\n    Q_OBJECT\n    void f();\n}};\n}}\n"
            self.write("ui/a.h", header)
            self.write("ui/a.cpp", '#include "ui/a.h"\nnamespace x::y {\nvoid A::f() { tr("New"); }\n}\n')
            return check_translations.lost_contexts(self.root, check_translations.strings_of_sources(self.root, LUPDATE))

        self.assertEqual(lost("class B;"), [])
        self.assertEqual(lost("enum class B : std::uint8_t;"), ["A: lupdate has lost the namespace of this class"])

    def test_contextThatIsAskedFor_isNotLost(self):
        self.write("ui/a.cpp", 'class T { Q_DECLARE_TR_FUNCTIONS(T) };\nauto s = translate("U", "v");\n')
        self.assertEqual(check_translations.lost_contexts(self.root, {("T", "a", ""): [], ("U", "v", ""): [], ("x::V", "w", ""): []}), [])

    @unittest.skipUnless(Path(LUPDATE).is_file(), "lupdate is not installed")
    def test_pluralFormsAreThoseOfQtLinguist(self):
        self.fill_sources()
        for language, use in check_translations.FORMS.items():
            file = check_translations.strings_of_sources(self.root, LUPDATE, language)
            forms = file["A", "%Ln item(s)", ""][0].findall("translation/numerusform")
            self.assertEqual(len(forms), len(use), language)

    def test_withoutLupdate_isSkippedWithItsReason(self):
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            code = check_translations.main(self.root, "lupdate-NOTFOUND")
        self.assertEqual(code, check_translations.SKIP)
        self.assertIn("lupdate is not installed", said.getvalue())


class CoreBinaries(unittest.TestCase):
    def test_nothingToLookAt_isRefused(self):
        self.assertEqual(len(check_core_binaries.problems([])), 1)

    def test_programThatWasNotBuilt_isRefused(self):
        self.assertEqual(len(check_core_binaries.problems(["/nowhere/tst_x"])), 1)

    def test_programThatLddCannotRead_isRefused(self):
        self.assertEqual(len(check_core_binaries.problems([__file__])), 1)


if __name__ == "__main__":
    unittest.main()
