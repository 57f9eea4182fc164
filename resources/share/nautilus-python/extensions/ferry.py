# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ferry's entries in the menus of Nautilus, and of Caja, which finds the same file among its own extensions."""
import importlib
import os

from gi.repository import Gio, GObject

Files = importlib.import_module("gi.repository." + ("Caja" if "caja" in __file__ else "Nautilus"))

ARCHIVES = {
    "application/zip",
    "application/x-7z-compressed",
    "application/x-tar",
    "application/x-compressed-tar",
    "application/x-bzip-compressed-tar",
    "application/x-bzip2-compressed-tar",
    "application/x-xz-compressed-tar",
    "application/x-zstd-compressed-tar",
    "application/x-lzip-compressed-tar",
    "application/x-lzma-compressed-tar",
    "application/x-lz4-compressed-tar",
    "application/x-tarz",
    "application/gzip",
    "application/x-bzip",
    "application/x-bzip2",
    "application/x-xz",
    "application/zstd",
    "application/vnd.rar",
    "application/x-rar",
    "application/vnd.ms-cab-compressed",
    "application/x-cd-image",
    "application/vnd.efi.iso",
    "application/vnd.debian.binary-package",
    "application/x-rpm",
    "application/x-cpio",
    "application/x-lha",
    "application/x-xar",
    "application/x-archive",
}

WORDS = {
    "copy": {
        "en": "Copy with Ferry…",
        "ar": "انسخ باستخدام Ferry…",
        "de": "Mit Ferry kopieren …",
        "es": "Copiar con Ferry…",
        "fr": "Copier avec Ferry…",
        "he": "העתקה עם Ferry…",
        "it": "Copia con Ferry…",
        "ja": "Ferry でコピー…",
        "ko": "Ferry로 복사…",
        "pl": "Kopiuj za pomocą Ferry…",
        "pt_BR": "Copiar com o Ferry…",
        "ru": "Копировать через Ferry…",
        "tr": "Ferry ile kopyala…",
        "uk": "Копіювати через Ferry…",
        "zh_CN": "用 Ferry 复制…",
    },
    "move": {
        "en": "Move with Ferry…",
        "ar": "انقل باستخدام Ferry…",
        "de": "Mit Ferry verschieben …",
        "es": "Mover con Ferry…",
        "fr": "Déplacer avec Ferry…",
        "he": "העברה עם Ferry…",
        "it": "Sposta con Ferry…",
        "ja": "Ferry で移動…",
        "ko": "Ferry로 이동…",
        "pl": "Przenieś za pomocą Ferry…",
        "pt_BR": "Mover com o Ferry…",
        "ru": "Переместить через Ferry…",
        "tr": "Ferry ile taşı…",
        "uk": "Перемістити через Ferry…",
        "zh_CN": "用 Ferry 移动…",
    },
    "compress": {
        "en": "Compress with Ferry…",
        "ar": "اضغط باستخدام Ferry…",
        "de": "Mit Ferry komprimieren …",
        "es": "Comprimir con Ferry…",
        "fr": "Compresser avec Ferry…",
        "he": "דחיסה עם Ferry…",
        "it": "Comprimi con Ferry…",
        "ja": "Ferry で圧縮…",
        "ko": "Ferry로 압축…",
        "pl": "Spakuj za pomocą Ferry…",
        "pt_BR": "Compactar com o Ferry…",
        "ru": "Упаковать через Ferry…",
        "tr": "Ferry ile sıkıştır…",
        "uk": "Запакувати через Ferry…",
        "zh_CN": "用 Ferry 压缩…",
    },
    "extract-here": {
        "en": "Extract with Ferry Here",
        "ar": "استخرج هنا باستخدام Ferry",
        "de": "Mit Ferry hier entpacken",
        "es": "Extraer aquí con Ferry",
        "fr": "Extraire ici avec Ferry",
        "he": "חילוץ לכאן עם Ferry",
        "it": "Estrai qui con Ferry",
        "ja": "Ferry でここに展開",
        "ko": "Ferry로 여기에 압축 풀기",
        "pl": "Rozpakuj tutaj za pomocą Ferry",
        "pt_BR": "Extrair aqui com o Ferry",
        "ru": "Распаковать сюда через Ferry",
        "tr": "Ferry ile buraya çıkar",
        "uk": "Розпакувати сюди через Ferry",
        "zh_CN": "用 Ferry 解压到此处",
    },
    "extract": {
        "en": "Extract with Ferry…",
        "ar": "استخرج باستخدام Ferry…",
        "de": "Mit Ferry entpacken …",
        "es": "Extraer con Ferry…",
        "fr": "Extraire avec Ferry…",
        "he": "חילוץ עם Ferry…",
        "it": "Estrai con Ferry…",
        "ja": "Ferry で展開…",
        "ko": "Ferry로 압축 풀기…",
        "pl": "Rozpakuj za pomocą Ferry…",
        "pt_BR": "Extrair com o Ferry…",
        "ru": "Распаковать через Ferry…",
        "tr": "Ferry ile çıkar…",
        "uk": "Розпакувати через Ferry…",
        "zh_CN": "用 Ferry 解压…",
    },
    "paste": {
        "en": "Paste with Ferry Here",
        "ar": "ألصق هنا باستخدام Ferry",
        "de": "Mit Ferry hier einfügen",
        "es": "Pegar aquí con Ferry",
        "fr": "Coller ici avec Ferry",
        "he": "הדבקה לכאן עם Ferry",
        "it": "Incolla qui con Ferry",
        "ja": "Ferry でここに貼り付け",
        "ko": "Ferry로 여기에 붙여넣기",
        "pl": "Wklej tutaj za pomocą Ferry",
        "pt_BR": "Colar aqui com o Ferry",
        "ru": "Вставить сюда через Ferry",
        "tr": "Ferry ile buraya yapıştır",
        "uk": "Вставити сюди через Ferry",
        "zh_CN": "用 Ferry 粘贴到此处",
    },
}


def word(name):
    """What an entry is called in the user's language."""
    languages = os.environ.get("LANGUAGE") or os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    for language in languages.split(":"):
        for known in (language.split(".")[0], language[:2]):
            if known in WORDS[name]:
                return WORDS[name][known]
    return WORDS[name]["en"]


def entry(name, arguments):
    item = Files.MenuItem(name="Ferry::" + name, label=word(name), icon="org.ferryfiles.ferry")
    item.connect("activate", lambda *_: Gio.Subprocess.new(["ferry", *arguments], Gio.SubprocessFlags.NONE))
    return item


class FerryMenu(GObject.GObject, Files.MenuProvider):
    def get_file_items(self, *arguments):
        """The window comes first in Caja and in older Nautilus."""
        files = arguments[-1]
        if not files or any(file.get_uri_scheme() != "file" for file in files):
            return []
        uris = [file.get_uri() for file in files]
        entries = [entry(name, [name, "--choose-dest", "--", *uris]) for name in ("copy", "move", "compress")]
        if all(file.get_mime_type() in ARCHIVES for file in files):
            entries.append(entry("extract-here", ["extract", "--here", "--", *uris]))
            entries.append(entry("extract", ["extract", "--choose-dest", "--", *uris]))
        return entries

    def get_background_items(self, *arguments):
        folder = arguments[-1]
        if folder.get_uri_scheme() != "file":
            return []
        return [entry("paste", ["paste", folder.get_uri()])]
