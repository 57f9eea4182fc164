// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/entry.h"

#include <QMimeData>

#include <cstddef>
#include <optional>
#include <vector>

namespace ferry::ui {

class TakenOut;

/// Files for the clipboard or a drag in the formats of the file managers: text/uri-list, GNOME's and MATE's list with its first line copy
/// or cut, KDE's flag of a cut, and paths as text. Encoded only when somebody asks: 100,000 files cost nothing until then.
class FileMimeData : public QMimeData
{
    Q_OBJECT

public:
    /// `paths` are absolute.
    explicit FileMimeData(std::vector<Path> paths, bool isCut = false);

    [[nodiscard]] const std::vector<Path> &paths() const noexcept { return m_paths; }
    [[nodiscard]] bool isCut() const noexcept { return m_isCut; }

    QStringList formats() const override;
    bool hasFormat(const QString &mimeType) const override;

protected:
    QVariant retrieveData(const QString &mimeType, QMetaType type) const override;

private:
    std::vector<Path> m_paths;
    bool m_isCut;
};

/// Entries of an archive for the clipboard or a drag. Ferry takes them out itself where they are let go; other programs are given files.
class ArchiveMimeData : public QMimeData
{
    Q_OBJECT

public:
    /// `paths` are in the folder of `place`.
    ArchiveMimeData(browse::ArchivePlace place, std::vector<Path> paths);
    /// The files go, unless a program was told of them.
    ~ArchiveMimeData() override;

    [[nodiscard]] const browse::ArchivePlace &place() const noexcept { return m_place; }
    [[nodiscard]] const std::vector<Path> &paths() const noexcept { return m_paths; }

    /// Has other programs have them as files, which are copies. `dropWaits`: nothing is let go before they are there, so they are told of
    /// at once, and made when the first program asks; else they are told of only when they are there. `files` becomes a child of this.
    void offer(TakenOut *files, bool dropWaits);
    [[nodiscard]] TakenOut *files() const noexcept { return m_files; }
    [[nodiscard]] bool dropWaits() const noexcept { return m_dropWaits; }

    QStringList formats() const override;
    bool hasFormat(const QString &mimeType) const override;

protected:
    QVariant retrieveData(const QString &mimeType, QMetaType type) const override;

private:
    browse::ArchivePlace m_place;
    std::vector<Path> m_paths;
    TakenOut *m_files = nullptr;
    bool m_dropWaits = false;
};

/// What another program, or Ferry, put on the clipboard or dragged along.
struct OfferedFiles {
    std::vector<Path> paths; ///< absolute, each once
    std::size_t refused = 0; ///< entries that name no file of this computer
    bool isCut = false; ///< to be moved rather than copied
};

/// Reads the first format that says most: GNOME's list, MATE's, KDE's flag with text/uri-list, the text of older Nautilus.
/// Nothing if there are no files in it. Who offers them is asked for the formats once, and then for what is read.
[[nodiscard]] std::optional<OfferedFiles> offeredFiles(const QMimeData &data);

/// Whether there is a format of lists of files, as drags of files have one. By the formats alone: nobody is asked for data.
[[nodiscard]] bool listsFiles(const QMimeData &data);

} // namespace ferry::ui
